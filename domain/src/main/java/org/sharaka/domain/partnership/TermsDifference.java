package org.sharaka.domain.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;

/**
 * What changes from one version of terms of reference to another; both sides sign it as an amendment
 * ({@code terms.amendment}).
 *
 * @param from the version before
 * @param to the version after
 * @param changes what was added, changed and removed, in the order of the ids; the text as a whole stands first, under
 *     the id {@code ""}
 */
public record TermsDifference(ProjectId project, int from, int to, List<Change> changes) {

    /** Copies the changes. */
    public TermsDifference {
        changes = List.copyOf(changes);
    }

    static TermsDifference between(ProjectId project, TermsVersion before, TermsVersion after) {
        Map<String, String> was = texts(before);
        Map<String, String> is = texts(after);
        List<Change> changes = new ArrayList<>();
        Map<String, String> all = new TreeMap<>(was);
        all.putAll(is);
        all.keySet()
                .forEach(id -> Change.of(id, Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)))
                        .ifPresent(changes::add));
        return new TermsDifference(project, before.number(), after.number(), changes);
    }

    private static Map<String, String> texts(TermsVersion version) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("", version.text());
        version.items().forEach(item -> texts.put(item.id(), item.text()));
        return texts;
    }

    /**
     * A change of one line.
     *
     * @param id which line; empty for the text as a whole
     * @param before what it said; unknown where it is new
     * @param after what it says; unknown where it is gone
     */
    public record Change(String id, Fact<String> before, Fact<String> after) {

        private static Optional<Change> of(String id, Optional<String> before, Optional<String> after) {
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(new Change(id, Fact.of(before), Fact.of(after)));
        }
    }
}
