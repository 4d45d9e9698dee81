package nl.doorstroom.toegang.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Accountstaat;
import org.springframework.stereotype.Component;

/** The table of people: which columns it has and how it is narrowed down. */
@Component
class Gebruikertabel {
    private final Beheervorm vorm;

    Gebruikertabel(Beheervorm vorm) {
        this.vorm = vorm;
    }

    /** Whose account it is, is only told where that differs. */
    TableDefinition<Account> definitie(List<Account> accounts) {
        var thuis = accounts.stream().map(Account::thuis).distinct().count();
        var kolommen = new ArrayList<>(kolommen());
        if (thuis > 1) {
            kolommen.add(
                    3,
                    Column.text(
                            "organisatie",
                            "Organisatie",
                            account -> account.thuis().naam()));
        }
        return new TableDefinition<>(
                "Gebruikers en hun rollen",
                kolommen,
                "naam",
                account -> account.naam() + " " + account.email() + " "
                        + account.thuis().naam());
    }

    private List<Column<Account>> kolommen() {
        return List.of(
                Column.<Account>text("naam", "Naam", Account::naam).linkedTo(account -> "/gebruikers/" + account.id()),
                Column.text("e-mail", "E-mail", Account::email),
                Column.text("rollen", "Rollen", this::rollen),
                Column.text("staat", "Staat", account -> staat(account).naam()));
    }

    private String rollen(Account account) {
        return lopende(account).map(Rol::naam).distinct().sorted().collect(Collectors.joining(", "));
    }

    private Stream<Rol> lopende(Account account) {
        return account.aanstellingen().stream()
                .filter(rol -> Account.isLopend(rol, vorm.vandaag()))
                .map(Aanstelling::rol);
    }

    Accountstaat staat(Account account) {
        return account.staat(vorm.nu(), vorm.vandaag());
    }

    /** Those with this role and in this state; a blank or unknown one counts as not asked. */
    List<Account> kies(List<Account> accounts, String rol, String staat) {
        var gevraagd = Rol.find(rol);
        return accounts.stream()
                .filter(account -> gevraagd.isEmpty() || lopende(account).anyMatch(gevraagd.get()::equals))
                .filter(account -> staten().noneMatch(staat::equals)
                        || staat(account).name().equals(staat))
                .toList();
    }

    private static Stream<String> staten() {
        return Arrays.stream(Accountstaat.values()).map(Enum::name);
    }

    static List<Choice> staatkeuzes() {
        return Stream.concat(
                        Stream.of(new Choice("", "Alle", "")),
                        Arrays.stream(Accountstaat.values()).map(staat -> new Choice(staat.name(), staat.naam(), "")))
                .toList();
    }

    /** The roles that somebody in the list has. */
    List<Choice> rolkeuzes(List<Account> accounts) {
        return Stream.concat(
                        Stream.of(new Choice("", "Alle", "")),
                        accounts.stream()
                                .flatMap(this::lopende)
                                .distinct()
                                .sorted()
                                .map(Rolvelden::keuze))
                .toList();
    }
}
