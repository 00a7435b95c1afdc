package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.testing.DomainTypes;

/** The gates of the domain, found by their constants, against the catalogue. */
class GateTest {

    private static final int EDITION = Rulebook.standard().edition();

    /** Rules that steps ask only where they have other parties, or amounts: the catalogue names them for all. */
    private static final Set<String> ANYWHERE = Set.of("actor.interest", "partner.blocked", "partner.ended");

    /** Rule families by gate. */
    private final Map<String, Set<String>> asked = gates().collect(Collectors.toMap(
            Gate::name,
            gate -> gate.rulesIn(EDITION).stream().map(RuleCode::family).collect(Collectors.toSet()),
            (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));

    @Test
    void names_no_rule_that_the_catalogue_does_not_know_under_it() {
        assertThat(asked.entrySet().stream()
                        .flatMap(gate -> gate.getValue().stream()
                                .filter(family -> !gatesOf(family).contains(gate.getKey()))
                                .map(family -> family + ": add " + gate.getKey() + " to its line in docs/rulebook.md")))
                .isEmpty();
    }

    @Test
    void has_every_rule_that_the_catalogue_names_under_it() {
        assertThat(Catalogue.standard().all().stream()
                        .filter(rule -> rule.handling() == Handling.GATE
                                && !ANYWHERE.contains(rule.code().family()))
                        .flatMap(rule -> rule.gates().stream()
                                .filter(asked::containsKey)
                                .filter(gate ->
                                        !asked.get(gate).contains(rule.code().family()))
                                .map(gate -> rule.code().family() + ": the gate " + gate + " does not have it")))
                .isEmpty();
    }

    @Test
    void asks_every_rule_that_can_refuse_a_step_at_one_of_them() {
        Set<String> families = asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(Catalogue.standard().all().stream()
                        .filter(rule -> rule.enforced() && rule.handling() == Handling.GATE)
                        .map(rule -> rule.code().family())
                        .filter(family -> !families.contains(family))
                        .map(family ->
                                family + ": add it to the gate of a step, or write Not yet enforced before its line"))
                .isEmpty();
    }

    @Test
    void has_no_rule_without_reasons() {
        Set<String> known = Reasons.families().collect(Collectors.toSet());

        assertThat(asked.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .filter(family -> !known.contains(family))
                        .map(family -> family + ": add it to reasons() of its class of rules"))
                .isEmpty();
    }

    @Test
    void has_no_rule_of_an_edition_that_the_catalogue_does_not_name() {
        assertThat(gates().flatMap(gate -> gate.rulesIn(Integer.MAX_VALUE).stream()
                        .filter(code -> !gate.rulesIn(EDITION).contains(code))
                        .map(code ->
                                code.family() + ": give its line in docs/rulebook.md the edition of " + gate.name())))
                .isEmpty();
    }

    private static Set<String> gatesOf(String family) {
        return Catalogue.standard().all().stream()
                .filter(rule -> rule.code().family().equals(family))
                .flatMap(rule -> rule.gates().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Gate<?>> gates() {
        return DomainTypes.all().stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(GateTest::gatesIn);
    }

    private static Stream<Gate<?>> gatesIn(Field field) {
        Collection<?> held = List.of();
        if (field.getType() == Gate.class) {
            held = List.of(value(field));
        } else if (Map.class.isAssignableFrom(field.getType())) {
            held = ((Map<?, ?>) value(field)).values();
        }
        return held.stream().filter(Gate.class::isInstance).map(Gate.class::cast);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException never) {
            throw new IllegalStateException(never);
        }
    }
}
