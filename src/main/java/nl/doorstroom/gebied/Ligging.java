package nl.doorstroom.gebied;

import java.math.BigDecimal;

/** The centre point of a gemeente in degrees (WGS 84), three decimals: good to about a hundred metres. */
public record Ligging(BigDecimal breedtegraad, BigDecimal lengtegraad) {}
