package nl.doorstroom.toegang;

import static nl.doorstroom.toegang.Bevoegdheid.*;
import static nl.doorstroom.toegang.Reikwijdte.EIGEN_GEBIED;
import static nl.doorstroom.toegang.Reikwijdte.EIGEN_ORGANISATIE;
import static nl.doorstroom.toegang.Reikwijdte.LANDELIJK;
import static nl.doorstroom.toegang.Rol.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policy: which role may do what, and for which area. What isn't here is not allowed. The page "Rollen en rechten", the
 * documentation and the rules in the database all read this.
 *
 * <p>The backlog of a gemeente is public and needs no permission; treden and verwijtbaarheid stand in the toezichtdossier,
 * which only the province, the gemeente itself and the ministry may read.
 */
public final class Beleid {
    /** One line of the policy. */
    public record Regel(Rol rol, Reikwijdte reikwijdte, Set<Bevoegdheid> bevoegdheden) {
        public Regel {
            bevoegdheden = Set.copyOf(bevoegdheden);
        }
    }

    private static final List<Regel> REGELS = List.of(
            regel(STELSELBEHEERDER, LANDELIJK, ORGANISATIES_BEHEREN, GEBRUIKERS_BEHEREN, LOGBOEK_INZIEN),
            regel(STELSELBEHEERDER, LANDELIJK, ACHTERGRONDWERK_INZIEN),
            regel(TAAKSTELLER, LANDELIJK, GEBIED_BEHEREN, TAAKSTELLING_CONCEPT_LEZEN, TAAKSTELLING_OPSTELLEN),
            regel(TAAKSTELLER, LANDELIJK, TAAKSTELLING_VASTSTELLEN, TAAKSTELLING_PUBLICEREN, OVERDRACHT_VASTLEGGEN),
            regel(TAAKSTELLER, LANDELIJK, MAANDTABEL_INLEZEN, BOEKING_INZIEN),
            regel(TAAKSTELLER, LANDELIJK, MAANDCIJFERS_PUBLICEREN, TELWIJZE_BEHEREN),
            regel(BELEIDSANALIST, LANDELIJK, TAAKSTELLING_CONCEPT_LEZEN, TOEZICHT_INZIEN, BOEKING_INZIEN),
            regel(BELEIDSANALIST, LANDELIJK, VERSCHIL_INZIEN),
            regel(BELEIDSANALIST, LANDELIJK, OPVANG_INZIEN),
            regel(REGIEVOERDER, EIGEN_GEBIED, HUISHOUDEN_INZIEN, INZAGE_NAGAAN, BOEKING_INZIEN, BOEKING_VASTLEGGEN),
            regel(REGIEVOERDER, EIGEN_GEBIED, VERSCHIL_INZIEN, VERSCHIL_BESPREKEN, KOPPELCIJFERS_VASTLEGGEN),
            regel(REGIEVOERDER, EIGEN_GEBIED, OPVANG_INZIEN),
            regel(REGIEVOERDER, LANDELIJK, NOODINZAGE),
            regel(CASEMANAGER, EIGEN_GEBIED, HUISHOUDEN_INZIEN, INZAGE_NAGAAN, BOEKING_INZIEN),
            regel(CASEMANAGER, LANDELIJK, NOODINZAGE),
            regel(TOEZICHTHOUDER, EIGEN_GEBIED, TOEZICHT_INZIEN, INZAGE_NAGAAN, BOEKING_INZIEN, VERSCHIL_INZIEN),
            regel(PLANNER, LANDELIJK, OPVANG_INZIEN, LOCATIE_VASTLEGGEN, CAPACITEIT_VASTLEGGEN, OPVANGAFSPRAAK_MAKEN),
            regel(TOEZICHTHOUDER, EIGEN_GEBIED, KOPPELCIJFERS_VASTLEGGEN, OPVANG_INZIEN),
            regel(PRT_SECRETARIS, EIGEN_GEBIED, OPVANG_INZIEN, OPVANGAFSPRAAK_MAKEN),
            regel(TOEZICHTHOUDER, EIGEN_GEBIED, TOEZICHT_BEOORDELEN, TOEZICHT_VASTSTELLEN, BELEIDSREGEL_VASTLEGGEN),
            regel(
                    HUISVESTINGSMEDEWERKER,
                    EIGEN_GEBIED,
                    HUISHOUDEN_INZIEN,
                    TOEZICHT_INZIEN,
                    INZAGE_NAGAAN,
                    BOEKING_INZIEN),
            regel(HUISVESTINGSMEDEWERKER, EIGEN_GEBIED, VERSCHIL_INZIEN, VERSCHIL_BESPREKEN, TELLING_VASTLEGGEN),
            regel(HUISVESTINGSMEDEWERKER, EIGEN_GEBIED, TOEZICHT_BEANTWOORDEN),
            regel(HUISVESTINGSMEDEWERKER, EIGEN_GEBIED, OPVANG_INZIEN, OPVANGAFSPRAAK_BEANTWOORDEN),
            regel(KLANTREGISSEUR, EIGEN_GEBIED, HUISHOUDEN_INZIEN, INZAGE_NAGAAN),
            regel(BESTUURDER, EIGEN_GEBIED, TOEZICHT_INZIEN, BOEKING_INZIEN, VERSCHIL_INZIEN, OPVANG_INZIEN),
            regel(OPVANGCOORDINATOR, EIGEN_GEBIED, OPVANG_INZIEN, CRISISOPVANG_VASTLEGGEN),
            regel(JEUGDBESCHERMER, LANDELIJK, NOODINZAGE),
            regel(BEGELEIDER, EIGEN_GEBIED, HUISHOUDEN_INZIEN),
            regel(TAFELSECRETARIS, EIGEN_GEBIED, OPVANG_INZIEN, OPVANGAFSPRAAK_MAKEN),
            regel(FUNCTIONEEL_BEHEERDER, EIGEN_ORGANISATIE, GEBRUIKERS_BEHEREN, APICLIENTS_BEHEREN, LOGBOEK_INZIEN),
            regel(PRIVACYFUNCTIONARIS, EIGEN_GEBIED, NOODINZAGE_NAGAAN, INZAGE_NAGAAN),
            regel(PRIVACYFUNCTIONARIS, EIGEN_ORGANISATIE, LOGBOEK_INZIEN, VERWERKINGEN_INZIEN));

    private static final Map<Rol, Map<Bevoegdheid, Reikwijdte>> PER_ROL = perRol();

    private Beleid() {}

    private static Regel regel(Rol rol, Reikwijdte reikwijdte, Bevoegdheid... bevoegdheden) {
        return new Regel(rol, reikwijdte, Set.of(bevoegdheden));
    }

    private static Map<Rol, Map<Bevoegdheid, Reikwijdte>> perRol() {
        var perRol = new EnumMap<Rol, Map<Bevoegdheid, Reikwijdte>>(Rol.class);
        for (var regel : REGELS) {
            var rechten = perRol.computeIfAbsent(regel.rol(), _ -> new EnumMap<>(Bevoegdheid.class));
            for (var bevoegdheid : regel.bevoegdheden()) {
                if (rechten.put(bevoegdheid, regel.reikwijdte()) != null) {
                    throw new IllegalStateException("Beleid names " + bevoegdheid + " of " + regel.rol() + " twice");
                }
            }
        }
        return perRol;
    }

    /** The lines, in the order of the roles. */
    public static List<Regel> regels() {
        return REGELS;
    }

    /** Everything a role may do, each with for what. */
    public static Map<Bevoegdheid, Reikwijdte> rechten(Rol rol) {
        return Map.copyOf(PER_ROL.getOrDefault(rol, Map.of()));
    }

    /** For what a role has a permission; empty when it hasn't. */
    public static Optional<Reikwijdte> reikwijdte(Rol rol, Bevoegdheid bevoegdheid) {
        return Optional.ofNullable(rechten(rol).get(bevoegdheid));
    }
}
