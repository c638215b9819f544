package dk.seamark.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** The fields of a form that was sent. */
public record Fields(HttpServletRequest request) {

    /** What somebody wrote into a field, without space around it and with {@code \n} between lines; or empty. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** Whether a button of this name was pressed. */
    public boolean isPressed(String name) {
        return request.getParameter(name) != null;
    }
}
