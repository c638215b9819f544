package dk.seamark.pack.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fonts for the JDK's text layout. Before the first one the JDK asks for the machine's own fonts, which a pack must not
 * depend on, and fails on a machine without any; so it is told that there are none to look for.
 */
final class LayoutFonts {

    private static final String MACHINES_FONTS = "sun.awt.fontconfig";
    private static final String NONE = "version=1\nsequence.allfonts=default\n";

    static {
        if (System.getProperty(MACHINES_FONTS) == null) {
            try {
                Path told = Files.createTempFile("fonts", ".properties");
                told.toFile().deleteOnExit();
                System.setProperty(MACHINES_FONTS, Files.writeString(told, NONE).toString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private LayoutFonts() {}

    /**
     * The font for text layout.
     *
     * @param size in which a unit of the layout is a unit of the font
     */
    static Font of(byte[] file, int size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) size);
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
