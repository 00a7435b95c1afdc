package org.sharaka.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AssessmentFixture.anAssessment;
import static org.sharaka.testing.FundingFixture.aReceipt;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.MandateFixture.aMandate;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.stepback.RemedyPlan;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackSnapshot;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.Training;

/** A stored text is refused where its parts do not go together. */
class ImpossibleStatesTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-10");
    private static final Act ACT = new Act(new UserId("badr"), ON);
    private static final WrittenAct WHY = new WrittenAct(ACT, "reason");

    /** Any state of valid parts can be. */
    private static final Set<String> ANY = Set.of("Centre", "Programme");

    /** The test of the concept shows what its snapshot refuses. */
    private static final Set<String> BY_THEIR_OWN_TESTS = Set.of(
            "Agreement",
            "Allocation",
            "Delivery",
            "Partner",
            "Payment",
            "Pledge",
            "PolicyVersion",
            "Premises",
            "Project",
            "SupportPlan",
            "TermsOfReference");

    static Stream<Altered> impossible() {
        Object proposed = aHandover().proposed();
        Object draft = aMandate("2026-01-01", "2026-12-31").there();
        Object opened = aStepBack(StepBackTrigger.PURPOSE_CHANGED);
        RemedyPlan plan = new RemedyPlan(ACT, "plan", Fact.unknown(), ON);
        Training training = Training.of(new CentreId("cen-1"))
                .hired(new Person.Hired(new PartnerId("p-1"), "Made-up Person", "Treasurer", ON))
                .training();
        Membership seat = Membership.restore(Membership.Snapshot.beginning(
                new MembershipId("mem-1"), new PartnerId("p-1"), Set.of(), Fact.known(ON)));
        return Stream.of(
                with(proposed, "second", ACT),
                with(proposed, "closed", ACT),
                with(proposed, "first", new Act(ACT.by(), LocalDate.parse("2020-01-01"))),
                with(proposed, "refused", WHY).and("withdrawn", WHY),
                with(proposed, "centres", List.of()),
                with(draft, "handedOver", new Term(ON, ON.plusYears(10))),
                with(opened, "curing", ACT),
                with(opened, "plan", plan),
                with(opened, "notified", ACT),
                with(opened, "reverted", ACT),
                with(opened, "board", new BoardDecision("B 1", ON)),
                with(aStepBack(StepBackTrigger.DANGER), "notice", Document.of(DocumentKind.NOTICE, "N 1", ON))
                        .and("notified", ACT),
                with(
                        aReceipt("100.00", "2026-06-01"),
                        "reversals",
                        List.of(new Reversal(Reversal.Kind.REVERSED, ACT, mad("100.01"), "why"))),
                twice(anInventory().with("100.00", "2026-06-01").there(), "assets"),
                twice(training, "people"),
                with(anAssessment("ass-1", "2026-04-15", "44444444").recorded(), "corrects", "ass-1"),
                with(seat, "end", new Membership.End(ON.minusDays(1), "why")));
    }

    private static StepBack aStepBack(StepBackTrigger trigger) {
        return StepBack.restore(new StepBackSnapshot(
                new StepBackId("stb-1"),
                "STB-2026-0001",
                new CentreId("cen-1"),
                new HandoverId("hnd-1"),
                new PartnerId("p-1"),
                PartnerKind.ASSOCIATION,
                trigger,
                new Clause(ON, 10),
                ACT,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void is_refused_with_what_does_not_go_together(Altered altered) {
        assertThat(altered.notation().read(altered.before())).isNotNull();
        assertThatThrownBy(() -> altered.notation().read(altered.tree()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code, Fault::reason)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("value.object", "refused")));
    }

    @Test
    void every_aggregate_has_its_impossible_states() throws IOException {
        Set<String> named = impossible().map(Altered::type).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(ANY);
        named.addAll(BY_THEIR_OWN_TESTS);
        assertThat(aggregates()).isEqualTo(named);
    }

    private static Set<String> aggregates() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.startsWith("org") && name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .map(ImpossibleStatesTest::loaded)
                    .filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(ImpossibleStatesTest::restores))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ImpossibleStatesTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static boolean restores(Method method) {
        return method.getName().equals("restore") && Modifier.isStatic(method.getModifiers());
    }

    private static Altered with(Object aggregate, String member, Object value) {
        Notation<Object> notation = notation(aggregate.getClass());
        Map<?, ?> before = (Map<?, ?>) notation.write(aggregate);
        return new Altered(aggregate.getClass().getSimpleName(), notation, before, before).and(member, value);
    }

    /** The first of a list, stored twice. */
    private static Altered twice(Object aggregate, String member) {
        Map<?, ?> before = (Map<?, ?>) notation(aggregate.getClass()).write(aggregate);
        Object one = ((List<?>) before.get(member)).get(0);
        return with(aggregate, member, List.of(one, one));
    }

    @SuppressWarnings("unchecked")
    private static Notation<Object> notation(Class<?> type) {
        return (Notation<Object>) Notation.of(type);
    }

    private static Object written(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ImpossibleStatesTest::written).toList();
        }
        boolean plain = value instanceof String || value instanceof Map;
        return plain ? value : notation(value.getClass()).write(value);
    }

    /** A text with a state that can be, and the same with other members. */
    record Altered(String type, Notation<Object> notation, Map<?, ?> before, Map<?, ?> tree) {

        Altered and(String member, Object value) {
            Map<Object, Object> altered = new HashMap<>(tree);
            altered.put(member, written(value));
            return new Altered(type, notation, before, altered);
        }

        @Override
        public String toString() {
            Set<Object> others = new TreeSet<>();
            tree.forEach((member, value) -> {
                if (!Objects.equals(value, before.get(member))) {
                    others.add(member);
                }
            });
            return type + " with another " + others;
        }
    }
}
