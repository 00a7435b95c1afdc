package org.sharaka.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.notation.Notation;

/** Every kind of fact is where its line says. */
class FactKindsTest {

    @Test
    void each_member_is_a_component_that_has_a_notation() {
        FactKinds.all()
                .forEach(kind -> kind.names()
                        .forEach(member -> assertThatCode(
                                        () -> Notation.of(kind.typeOf(member).orElseThrow()))
                                .as("%s %s", kind, member)
                                .doesNotThrowAnyException()));
    }

    @Test
    void each_act_that_names_a_writer_is_one() {
        FactKinds.all()
                .forEach(kind -> kind.members().forEach((name, member) -> {
                    if (member.writer() instanceof FactKind.Named named) {
                        List<String> path = new ArrayList<>(kind.path());
                        path.addAll(named.act());
                        path.add("by");
                        assertThat(MemberTypes.at(kind.holder(), path))
                                .as("%s %s", kind, name)
                                .isEqualTo(UserId.class);
                    }
                }));
    }

    @Test
    void no_two_kinds_have_one_address() {
        assertThat(FactKinds.all())
                .extracting(kind -> kind.root() + "/" + kind.name())
                .doesNotHaveDuplicates();
    }

    /** Acts of aggregates that no line of {@link FactKinds} puts right, each with the way by which it is. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("Condition lapsed", "with the withdrawal that it follows from"),
            Map.entry("Delivery cut", "a decision; a lot that is cut is over"),
            Map.entry("Allocation releases.*.act", "by an allocation; what is released is available again"),
            Map.entry("Payment reversal.asked", "by two people in the register itself"),
            Map.entry("Payment reversal.confirmed", "by two people in the register itself"),
            Map.entry("Delivery lots.*.completions.*.acceptance.act", "at acceptances/{lot}/corrections"),
            Map.entry(
                    "Delivery lots.*.completions.*.acceptance.guarantee.extensions.*.decision.act",
                    "a decision, which another decision replaces"),
            Map.entry(
                    "Delivery lots.*.completions.*.acceptance.withdrawal.act",
                    "a decision, which another decision replaces"),
            Map.entry(
                    "Delivery lots.*.completions.*.corrections.*.act",
                    "a correction, which another correction replaces"),
            Map.entry("Handover centres.*.reverted", "the reversion of its step-back"),
            Map.entry(
                    "SupportPlan aid.*.tranches.*.outlay.approved",
                    "by two people in the register itself; a payment is reversed"),
            Map.entry("SupportPlan aid.*.tranches.*.outlay.reversed", "by two people in the register itself"),
            Map.entry("SupportPlan grants.*.outlays.*.reversed", "by two people in the register itself"),
            Map.entry(
                    "SupportPlan aid.*.tranches.*.prepared",
                    "by two people in the register itself; a payment is reversed"),
            Map.entry("SupportPlan approved", "a decision, which another decision replaces"),
            Map.entry("SupportPlan closed", "a decision, which another decision replaces"),
            Map.entry("SupportPlan drafted", "written in the register itself"),
            Map.entry("SupportPlan grants.*.entered", "as an asset of the inventory"),
            Map.entry("SupportPlan grants.*.granted", "a decision, which another decision replaces"),
            Map.entry(
                    "SupportPlan grants.*.outlays.*.approved",
                    "by two people in the register itself; a payment is reversed"),
            Map.entry("Pledge amendments.*.act", "by another amendment"),
            Map.entry("Pledge consents.*.act", "by another consent"),
            Map.entry("Receipt corrections.*.act", "a correction, which another correction replaces"),
            Map.entry("Receipt reversals.*.act", "by another receipt; money that went back is no longer here"),
            Map.entry("Payment withdrawal.act", "by two people in the register itself; a payment is reversed"));

    @Test
    void every_act_of_every_aggregate_belongs_to_a_fact_that_can_be_corrected() {
        Set<Class<?>> holders =
                FactKinds.all().stream().map(FactKind::holder).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> missing = new TreeSet<>();
        holders.forEach(holder -> acts(holder).forEach(act -> {
            boolean covered = FactKinds.all().stream()
                    .filter(kind -> kind.holder() == holder)
                    .anyMatch(kind -> kind.members().values().stream().anyMatch(member -> covers(kind, member, act)));
            if (!covered) {
                missing.add(holder.getSimpleName() + " " + (act.get(0).equals("cut") ? "cut" : String.join(".", act)));
            }
        }));

        assertThat(missing).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
    }

    private static boolean covers(FactKind kind, FactKind.Member member, List<String> act) {
        return member.writer() instanceof FactKind.Named named
                && joined(kind.path(), named.act()).equals(act);
    }

    private static List<String> joined(List<String> path, List<String> more) {
        return Stream.concat(path.stream(), more.stream()).toList();
    }

    /** The places of all acts within an aggregate. */
    private static List<List<String>> acts(Class<?> aggregate) {
        List<List<String>> found = new ArrayList<>();
        walk(MemberTypes.root(aggregate), List.of(), found);
        return found;
    }

    private static void walk(Type type, List<String> path, List<List<String>> found) {
        if (type == Act.class) {
            found.add(path);
        } else if (type instanceof ParameterizedType generic) {
            Type inside = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            boolean many = generic.getRawType() == List.class || generic.getRawType() == Set.class;
            walk(inside, many ? joined(path, List.of("*")) : path, found);
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && plain.getName().startsWith("org.sharaka")) {
            for (RecordComponent component : plain.getRecordComponents()) {
                walk(component.getGenericType(), joined(path, List.of(component.getName())), found);
            }
        }
    }

    /** Aggregates whose facts are put right in a way of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            // by an assessment that names it
            "AssessmentRecord",
            // by another version, that two people adopt
            "PolicyVersion",
            // by its change, for it has no facts of a paper
            "Programme",
            // at receipts/{id}/steps/correct
            "Receipt",
            // by another version, that two people approve
            "TermsOfReference");

    @Test
    void every_aggregate_holds_facts_that_can_be_corrected() throws Exception {
        Path classes = Path.of(FactKinds.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            Set<String> aggregates = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .map(FactKindsTest::loaded)
                    .filter(type -> Stream.of(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals("restore")))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> placed = new TreeSet<>(ELSEWHERE);
            FactKinds.all().stream()
                    .map(FactKind::holder)
                    .filter(holder -> !holder.isRecord())
                    .map(Class::getSimpleName)
                    .forEach(placed::add);

            assertThat(aggregates).isEqualTo(placed);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, FactKindsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
