package nl.doorstroom.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame needs to know of a page.
 *
 * @param title stands in the tab and in the history, without the product's name
 * @param description one sentence for search engines and screen readers of link previews
 * @param section the entry of the menu this page belongs to; null when to none
 * @param trail the way back up, from the outermost; empty on a page of the menu itself
 */
public record Page(
        String title, String description, @Nullable Section section, List<Link> trail) {
    public Page {
        trail = List.copyOf(trail);
    }

    public static Page of(String title, String description, Section section, Link... trail) {
        return new Page(title, description, section, List.of(trail));
    }

    public static Page outsideMenu(String title, String description) {
        return new Page(title, description, null, List.of());
    }

    /** A step of the trail. */
    public record Link(String label, String href) {}
}
