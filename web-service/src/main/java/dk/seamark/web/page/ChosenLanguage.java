package dk.seamark.web.page;

import dk.seamark.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: Danish, unless {@code ?lang=en} chose English, which is kept for the session. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
final class ChosenLanguage implements LocaleResolver {

    private static final String KEPT = "seamark.language";

    static Language of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        for (Language language : Language.values()) {
            if (language.code().equals(asked)) {
                request.getSession().setAttribute(KEPT, language);
                return language;
            }
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof Language kept ? kept : Language.DANISH;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(of(request).code());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the reader, with ?lang=");
    }
}
