package nl.doorstroom;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole product as one Spring application. {@link Doorstroom} starts it, with a database in hand. */
@SpringBootApplication
@Modulithic(systemName = "Doorstroom")
public class DoorstroomApplication {}
