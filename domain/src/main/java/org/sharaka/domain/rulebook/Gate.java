package org.sharaka.domain.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policies;

/**
 * The ordered list of named rules that guards one step. It evaluates all of them and never stops at the first; each is
 * in it from an edition of the rulebook on.
 *
 * <pre>{@code
 * static final Gate<TermInquiry> TERM = Gate.<TermInquiry>named("mandate.extend")
 *         .under(Group.MANDATE)
 *         .rule(MandateRules.TERM, (facts, values) -> MandateRules.term(facts.term(), values.mandate()))
 *         .gate();
 * }</pre>
 *
 * @param <I> the facts it needs
 */
public final class Gate<I extends Inquiry> {

    private static final int MOST_CHECKS = 40;

    private final String name;
    private final Group own;
    private final Set<Group> groups;
    private final List<Part<? super I, ?>> parts;

    private Gate(Builder<I> builder) {
        this.name = builder.name;
        this.own = Objects.requireNonNull(builder.own);
        this.groups = Collections.unmodifiableSet(EnumSet.copyOf(builder.groups));
        this.parts = List.copyOf(builder.parts);
    }

    /**
     * Begins a gate.
     *
     * @param name the name by which rulings and the catalogue know it: {@code mandate.sign}
     * @param <I> the facts it needs
     * @return what its rules are added to
     */
    public static <I extends Inquiry> Builder<I> named(String name) {
        return new Builder<>(name);
    }

    /** {@return the name; for example {@code mandate.sign}} */
    public String name() {
        return name;
    }

    /** {@return the groups of values that its rules read; a ruling names their versions; at least its own} */
    public Set<Group> groups() {
        return groups;
    }

    /** {@return the group whose version a ruling shows first; the group of the step's concept} */
    public Group own() {
        return own;
    }

    /**
     * The rules that stand in it in an edition.
     *
     * @param edition the edition
     * @return their codes, in the order of the rulebook
     */
    public List<RuleCode> rulesIn(int edition) {
        return parts.stream().flatMap(part -> part.codes(edition)).toList();
    }

    /** What the rules of an edition find. The cast is sound, for an inquiry names the gate that takes it. */
    @SuppressWarnings("unchecked")
    List<Check> checks(Inquiry facts, Policies policies, int edition) {
        List<Check> checks = new ArrayList<>(MOST_CHECKS);
        for (Part<? super I, ?> part : parts) {
            part.check((I) facts, policies, edition, checks);
        }
        return checks;
    }

    /**
     * Makes what some rules look at together, once for each ruling.
     *
     * @param <I> the facts of the gate
     * @param <C> what the rules look at
     */
    @FunctionalInterface
    public interface Preparation<I, C> {

        /**
         * Makes it. A pure function of its arguments.
         *
         * @param facts the facts of the gate
         * @param values the values in force
         * @param edition the edition of the rule sets that the ruling is made by
         * @return what the rules look at
         */
        C prepare(I facts, Policies values, int edition);
    }

    /** Some rules in their order, and what they look at. */
    private record Part<I, C>(Preparation<? super I, ? extends C> preparation, List<GateRule<? super C>> rules) {

        Stream<RuleCode> codes(int edition) {
            return rules.stream().filter(rule -> rule.isIn(edition)).map(GateRule::code);
        }

        void check(I facts, Policies policies, int edition, List<Check> checks) {
            C prepared = preparation.prepare(facts, policies, edition);
            for (GateRule<? super C> rule : rules) {
                if (rule.isIn(edition)) {
                    checks.addAll(rule.checks(prepared, policies));
                }
            }
        }
    }

    /**
     * Takes the rules of a gate one by one, in their order.
     *
     * @param <I> the facts the gate needs
     */
    public static final class Builder<I extends Inquiry> {

        private final String name;
        private @Nullable Group own;
        private final Set<Group> groups = EnumSet.noneOf(Group.class);
        private final List<Part<? super I, ?>> parts = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Names the groups of values that the rules read.
         *
         * @param first the gate's own
         * @param others the others
         * @return this
         */
        public Builder<I> under(Group first, Group... others) {
            own = first;
            groups.add(first);
            groups.addAll(List.of(others));
            return this;
        }

        /**
         * Adds a rule that always gives one check.
         *
         * @param code the code
         * @param rule finds it
         * @return this
         */
        public Builder<I> rule(RuleCode code, BiFunction<? super I, Policies, Check> rule) {
            return rules(code, rule.andThen(List::of));
        }

        /**
         * Adds a rule that gives several checks (one for each lot, year or dimension), or none where it does not apply.
         *
         * @param code the code, of a dimension without it
         * @param rule finds them
         * @return this
         */
        public Builder<I> rules(RuleCode code, BiFunction<? super I, Policies, List<Check>> rule) {
            return rule(GateRule.of(code, rule));
        }

        /**
         * Adds a rule that came with a later edition.
         *
         * @param rule the rule
         * @return this
         */
        public Builder<I> rule(GateRule<? super I> rule) {
            parts.add(new Part<I, I>((facts, values, edition) -> facts, List.of(rule)));
            return this;
        }

        /**
         * Adds rules that other gates have too, asked about a part of the facts.
         *
         * @param some the rules
         * @param part what they are asked about
         * @param <T> its type
         * @return this
         */
        public <T> Builder<I> rulesOf(List<GateRule<T>> some, Function<? super I, ? extends T> part) {
            return prepared(some, (facts, values, edition) -> part.apply(facts));
        }

        /**
         * Adds rules that look at something that is made once for all of them.
         *
         * @param some the rules
         * @param preparation makes what they look at
         * @param <C> its type
         * @return this
         */
        public <C> Builder<I> prepared(List<GateRule<C>> some, Preparation<? super I, ? extends C> preparation) {
            parts.add(new Part<I, C>(preparation, List.copyOf(some)));
            return this;
        }

        /**
         * Ends the list.
         *
         * @return the gate
         * @throws IllegalStateException where it names no group
         */
        public Gate<I> gate() {
            if (groups.isEmpty()) {
                throw new IllegalStateException("the gate " + name + " names no group of values");
            }
            return new Gate<>(this);
        }
    }
}
