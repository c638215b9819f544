package dk.seamark.events.value;

import java.math.BigDecimal;

/** A physical quantity: {@code quantity kW.h}. The codes behind the word are UCUM's; what is in braces is a remark. */
public enum PhysicalUnit implements Unit {

    /** Grams. */
    GRAM("g", "g"),

    /** Kilograms. */
    KILOGRAM("kg", "kg"),

    /** Tonnes. */
    TONNE("t", "t"),

    /** Kilograms of carbon dioxide and what warms as much; below zero where more is bound than emitted. */
    KILOGRAM_CO2E("kg{CO2e}", "kg CO2e"),

    /** Tonnes of carbon dioxide and what warms as much; below zero where more is bound than emitted. */
    TONNE_CO2E("t{CO2e}", "t CO2e"),

    /** Kilowatt-hours. */
    KILOWATT_HOUR("kW.h", "kWh"),

    /** Megawatt-hours. */
    MEGAWATT_HOUR("MW.h", "MWh"),

    /** Gigawatt-hours. */
    GIGAWATT_HOUR("GW.h", "GWh"),

    /** Gigajoules. */
    GIGAJOULE("GJ", "GJ"),

    /** Metres. */
    METRE("m", "m"),

    /** Kilometres. */
    KILOMETRE("km", "km"),

    /** Square metres. */
    SQUARE_METRE("m2", "m²"),

    /** Hectares. */
    HECTARE("har", "ha"),

    /** Litres. */
    LITRE("L", "l"),

    /** Cubic metres. */
    CUBIC_METRE("m3", "m³");

    private final String ucum;
    private final String symbol;

    PhysicalUnit(String ucum, String symbol) {
        this.ucum = ucum;
        this.symbol = symbol;
    }

    /** Its code in the Unified Code for Units of Measure. */
    public String ucum() {
        return ucum;
    }

    /** What stands behind a number, in both languages: {@code kWh}. */
    public String symbol() {
        return symbol;
    }

    @Override
    public String code() {
        return "quantity " + ucum;
    }

    @Override
    public BigDecimal least() {
        return switch (this) {
            case KILOGRAM_CO2E, TONNE_CO2E -> LARGEST.negate();
            case GRAM,
                    KILOGRAM,
                    TONNE,
                    KILOWATT_HOUR,
                    MEGAWATT_HOUR,
                    GIGAWATT_HOUR,
                    GIGAJOULE,
                    METRE,
                    KILOMETRE,
                    SQUARE_METRE,
                    HECTARE,
                    LITRE,
                    CUBIC_METRE -> BigDecimal.ZERO;
        };
    }

    @Override
    public BigDecimal most() {
        return LARGEST;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }
}
