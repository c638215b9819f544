package dk.seamark.pack.render;

import com.samskivert.mustache.Template;
import dk.seamark.pack.PackModel;
import java.nio.charset.StandardCharsets;

/** The pack as one HTML page. */
final class HtmlPack {

    private static final Template PAGE = Templates.named("html");

    private HtmlPack() {}

    static byte[] render(PackModel pack) {
        String page = PAGE.execute(Page.of(pack, ChartSvg.in(pack.language())));
        return LanguageTags.in(page, pack.language(), "span").getBytes(StandardCharsets.UTF_8);
    }
}
