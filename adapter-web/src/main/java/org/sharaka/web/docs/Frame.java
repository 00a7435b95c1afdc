package org.sharaka.web.docs;

import org.jspecify.annotations.Nullable;
import org.sharaka.domain.text.Language;

/**
 * What every page has: its place, its language, and the texts around its content.
 *
 * @param path where it is served
 * @param language the reader's
 * @param chosen whether the address names the language; its links then name it too
 * @param query what else the address names, as it goes on in links to the same page: {@code &on=2027-01-01}, or nothing
 * @param texts the texts of the pages
 */
record Frame(String path, Language language, boolean chosen, String query, PageTexts texts) {

    String tag() {
        return language.tag();
    }

    String direction() {
        return language == Language.AR ? "rtl" : "ltr";
    }

    String text(String key) {
        return texts.text(key, language);
    }

    /** A path from this page to the root of the server, so that a proxy may serve it under a path of its own. */
    String root() {
        long below = path.chars().skip(1).filter(sign -> sign == '/').count();
        return below == 0 ? "./" : "../".repeat((int) below);
    }

    /** The address of another page, in the language of this one. */
    String to(String page) {
        return root() + page + (chosen ? "?language=" + tag() : "");
    }

    /** The address of a place in another page. */
    String to(String page, String anchor) {
        return to(page) + "#" + anchor;
    }

    /** The address of this page in a language. */
    String in(Language other) {
        return "?language=" + other.tag() + query;
    }

    /** The address of this page on another day. */
    String on(String day) {
        return "?" + (chosen ? "language=" + tag() + "&" : "") + "on=" + day;
    }

    /**
     * {@code page} for the link to this page itself, as {@code aria-current} writes it; null leaves the attribute out.
     */
    @Nullable
    String current(String page) {
        return path.equals("/" + page) ? "page" : null;
    }

    /** How a language calls itself. */
    static String name(Language language) {
        return switch (language) {
            case AR -> "العربية";
            case FR -> "Français";
            case EN -> "English";
        };
    }
}
