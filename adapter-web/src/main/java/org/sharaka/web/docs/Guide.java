package org.sharaka.web.docs;

import java.util.Locale;

/** The guides, in the order in which they are best read; each is a file of Markdown. */
enum Guide {
    /** From a token to a ruling. */
    FIRST_CALL("First call"),
    /** The states of things, and the steps between them. */
    LIFE_CYCLES("Life cycles"),
    /** How a step is previewed, taken and refused. */
    GATES("Gates and rulings"),
    /** How requests are repeated, and changes kept apart. */
    REPEATING("Idempotency and versions");

    private final String title;

    Guide(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** As its address names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is served, without the first stroke. */
    String page() {
        return "docs/guides/" + word();
    }

    String file() {
        return "guides/" + word() + ".md";
    }

    boolean drawsLifeCycles() {
        return this == LIFE_CYCLES;
    }
}
