package nl.doorstroom.platform.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the layout shows around every page: who looks at it, where that one can go, and whether this is a demonstration.
 *
 * @param path of the page in hand
 * @param person null for a visitor who did not log in
 * @param menu the work area's entries; empty for a visitor
 * @param token proves that a form was ours; asking for it begins a session, so only forms do
 */
public record Frame(String path, boolean demo, @Nullable Person person, List<Page.Link> menu, Supplier<String> token) {
    private static final String ATTRIBUTE = Frame.class.getName();
    private static final Frame BARE = new Frame("", false, null, List.of(), () -> "");

    /** Somebody who logged in, as the head of the page names them. */
    public record Person(String name, String role, String organisation, boolean hasMoreRoles) {}

    public Frame {
        menu = List.copyOf(menu);
    }

    /** The frame of the request in hand; a bare one outside a request. */
    public static Frame current() {
        var attributes = RequestContextHolder.getRequestAttributes();
        return attributes != null
                        && attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Frame frame
                ? frame
                : BARE;
    }

    /** The name under which whoever makes the frame leaves it in the request. */
    public static String attribute() {
        return ATTRIBUTE;
    }

    /** The name of the hidden field that every form which sends something carries. */
    public String csrfName() {
        return "_csrf";
    }

    /** The value of that field. */
    public String csrf() {
        return token.get();
    }

    /** Whether an entry of the menu leads to the page in hand or to something above it. */
    public boolean isAt(Page.Link entry) {
        return path.equals(entry.href()) || path.startsWith(entry.href() + "/");
    }
}
