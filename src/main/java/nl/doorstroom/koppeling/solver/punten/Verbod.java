package nl.doorstroom.koppeling.solver.punten;

/** Why a household can not go to a gemeente whatever its points. */
public sealed interface Verbod {
    /** The rule that would be broken, in a sentence in plain Dutch. */
    String zin();

    /** A hard ground binds the household to another place. */
    record Elders(HardeGrond grond) implements Verbod {
        @Override
        public String zin() {
            return "Het huishouden is gebonden door " + grond + ".";
        }
    }

    /**
     * Every home is too small.
     *
     * @param nodig bedrooms that the household needs
     * @param meeste bedrooms of the largest home that can come free
     */
    record TeKleineWoningen(int nodig, int meeste) implements Verbod {
        @Override
        public String zin() {
            return "Het huishouden heeft " + slaapkamers(nodig) + " nodig; hier komen woningen vrij met hoogstens "
                    + slaapkamers(meeste) + ".";
        }

        private static String slaapkamers(int aantal) {
            return aantal == 1 ? "1 slaapkamer" : aantal + " slaapkamers";
        }
    }

    /** No home is fit for a wheelchair. */
    record NietToegankelijk() implements Verbod {
        @Override
        public String zin() {
            return "Het huishouden heeft een rolstoeltoegankelijke woning nodig; die komt hier niet vrij.";
        }
    }
}
