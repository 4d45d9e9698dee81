package nl.doorstroom;

public final class Doorstroom {
    private Doorstroom() {}

    public static void main(String[] args) {
        System.out.println("Doorstroom");
    }
}
