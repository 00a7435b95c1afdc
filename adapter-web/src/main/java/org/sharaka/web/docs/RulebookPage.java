package org.sharaka.web.docs;

import java.util.List;

/**
 * The rulebook as it is in force on a day, in the words of one language.
 *
 * @param day the day, as a reader writes it
 * @param edition the edition of the rules
 * @param changes the days on which values change
 * @param sections the rules by section, those that the foundation added at the end
 * @param groups the values by group
 */
record RulebookPage(String day, int edition, List<Change> changes, List<Section> sections, List<Values> groups) {

    /** A day on which values change; {@code on} is how an address names it. */
    record Change(String on, String shown) {}

    /** The rules of a section. */
    record Section(String anchor, String title, List<Entry> rules) {}

    /** A rule. */
    record Entry(
            String code,
            String title,
            String text,
            String remedy,
            String handling,
            List<String> gates,
            List<String> statements,
            boolean enforced) {}

    /** The values of a group; {@code since} is empty for those in force from the beginning. */
    record Values(String group, String title, String version, String since, List<Value> values) {}

    /** A value: as a reader writes it, where it is a single one or a list of such, and as the policy file writes it. */
    record Value(String path, List<String> shown, String written) {}
}
