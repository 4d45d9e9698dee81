package nl.doorstroom.realisatie;

import org.jspecify.annotations.Nullable;

/** How posts and handelingen are written down in the database, in files and in the API. */
public final class Postvorm {
    private Postvorm() {}

    /** The word for a post: {@code beginstand}, {@code taakstelling}, {@code huisvesting} or {@code fase3}. */
    public static String naam(Post post) {
        return switch (post) {
            case Post.Beginstand _ -> "beginstand";
            case Post.Taakstelling _ -> "taakstelling";
            case Post.Huisvesting _ -> "huisvesting";
            case Post.Fase3 _ -> "fase3";
        };
    }

    /** The soort of a huisvesting; null of any other post. */
    public static @Nullable String soort(Post post) {
        return post instanceof Post.Huisvesting huisvesting
                ? huisvesting.soort().code()
                : null;
    }

    /** @throws IllegalArgumentException for a word that is none */
    static Post post(String naam, @Nullable String soort, long aantal) {
        return switch (naam) {
            case "beginstand" -> new Post.Beginstand(aantal);
            case "taakstelling" -> new Post.Taakstelling(aantal);
            case "fase3" -> new Post.Fase3(aantal);
            case "huisvesting" -> new Post.Huisvesting(new Soort(String.valueOf(soort)), aantal);
            default -> throw new IllegalArgumentException("Post (" + naam + ") is unknown.");
        };
    }

    /** The word for a handeling: {@code registratie}, {@code correctie} or {@code actualisatie}. */
    public static String naam(Handeling handeling) {
        return switch (handeling) {
            case Handeling.Registratie _ -> "registratie";
            case Handeling.Correctie _ -> "correctie";
            case Handeling.Actualisatie _ -> "actualisatie";
        };
    }

    /** Number of the boeking that a handeling goes on from; null when from none. */
    public static @Nullable Long van(Handeling handeling) {
        return switch (handeling) {
            case Handeling.Registratie _ -> null;
            case Handeling.Correctie(var van) -> van;
            case Handeling.Actualisatie(var van) -> van;
        };
    }

    /** @throws IllegalArgumentException for a word that is none */
    static Handeling handeling(String naam, long van) {
        return switch (naam) {
            case "registratie" -> new Handeling.Registratie();
            case "correctie" -> new Handeling.Correctie(van);
            case "actualisatie" -> new Handeling.Actualisatie(van);
            default -> throw new IllegalArgumentException("Handeling (" + naam + ") is unknown.");
        };
    }
}
