package nl.doorstroom.koppeling.solver;

/** The households that one place chooses from in one search, and its choice. */
final class Shortlist {
    final int place;
    final int[] household;
    /** What each gives up by going here. */
    final double[] regret;
    /** Best first at the last choice; nearly right for the next. */
    final int[] order;

    final int[] chosen;
    int chosenCount;
    /** How contested the last choices were, the latest weighing most. */
    double unrest;

    Shortlist(int place, int[] household, double[] regret) {
        this.place = place;
        this.household = household;
        this.regret = regret;
        this.order = new int[household.length];
        this.chosen = new int[household.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }
}
