package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * One value of a policy, another that is adopted, and what a rule says before and after.
 *
 * @param path the path of the value, {@code handover.association.months}
 * @param value the value that is adopted, as a plain tree
 * @param asked what is asked, made under a book: an act that keeps its own terms takes them from it
 * @param rule the code of the rule that is looked at
 * @param before what it says under the rulebook of this project, as {@link #told} writes it
 * @param after what it says once the value is adopted
 */
public record ValueRow(
        String path, Object value, Function<Rulebook, Inquiry> asked, String rule, String before, String after) {

    public static final Rulebook BOOK = Rulebook.standard();

    /** The rulebook after the adoption of this value. */
    public Rulebook later(Policy standard) {
        return adopting(standard, Map.of(path, value));
    }

    public static Rulebook adopting(Policy standard, Map<String, ?> values) {
        Policy next = PolicyValues.of(standard).with(values);
        return BOOK.adopting(next.named(standard.group().code() + ".v2").from("2020-01-01"));
    }

    public void isFollowed(Policy standard) {
        Rulebook later = later(standard);
        Inquiry inquiry = asked.apply(BOOK);
        Ruling earlier = BOOK.rule(inquiry);

        assertThat(told(earlier, rule)).isEqualTo(before);
        assertThat(told(later.rule(asked.apply(later)), rule)).isEqualTo(after);
        assertThat(later.replay(inquiry, earlier)).isEqualTo(earlier);
    }

    /** Every check of a rule with its reason, what it requires and what it found; empty where it does not speak. */
    public static String told(Ruling ruling, String rule) {
        return ruling.checks().stream()
                .filter(check -> check.rule().code().equals(rule))
                .map(check -> check.result() + " " + check.reason() + " "
                        + check.required().plain() + " | " + check.actual().plain())
                .collect(Collectors.joining("; "));
    }

    /** Fails for a value that no row speaks of, and for a row of no value. */
    public static void cover(Policy standard, Collection<ValueRow> rows, Map<String, String> withoutEffect) {
        Collection<String> known = PolicyValues.of(standard).byPath().keySet();
        List<String> named = Stream.concat(rows.stream().map(ValueRow::path), withoutEffect.keySet().stream())
                .toList();
        Collection<String> unnamed = new TreeSet<>(known);
        named.forEach(unnamed::remove);
        if (!unnamed.isEmpty()) {
            fail("No row says what " + unnamed + " decides: add a row that adopts another value and shows the check"
                    + " that follows it; only if the value decides nothing, name it in WITHOUT_EFFECT with a sentence"
                    + " that says why it is there.");
        }
        assertThat(known).as("paths of " + standard.group().code()).containsAll(named);
    }

    @Override
    public String toString() {
        return path + " " + value;
    }
}
