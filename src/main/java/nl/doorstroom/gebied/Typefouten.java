package nl.doorstroom.gebied;

/** Counts typing errors: a letter too many, too few, wrong, or two neighbours swapped (optimal string alignment). */
final class Typefouten {
    private Typefouten() {}

    /** The least number of errors between what was typed and any beginning of the name. */
    static int totBegin(String getypt, String naam) {
        var afstand = new int[getypt.length() + 1][naam.length() + 1];
        for (int i = 0; i <= getypt.length(); i++) {
            for (int j = 0; j <= naam.length(); j++) {
                afstand[i][j] = i == 0 || j == 0 ? i + j : stap(afstand, getypt, naam, i, j);
            }
        }
        int minste = getypt.length();
        for (int fouten : afstand[getypt.length()]) {
            minste = Math.min(minste, fouten);
        }
        return minste;
    }

    private static int stap(int[][] afstand, String a, String b, int i, int j) {
        int vervangen = afstand[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int minste = Math.min(vervangen, Math.min(afstand[i - 1][j], afstand[i][j - 1]) + 1);
        boolean verwisseld = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return verwisseld ? Math.min(minste, afstand[i - 2][j - 2] + 1) : minste;
    }
}
