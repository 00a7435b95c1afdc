package org.example.plain;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.RulingView;
import org.sharaka.domain.text.Language;

/** The class path with one jar and the JDK: a ruling under an own value, told in three languages, and replayed. */
public final class Plain {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private Plain() {}

    /** Prints the message of the check that fails, and fails where it is not the expected one. */
    public static void main(String[] arguments) {
        Rulebook ours = Rulebook.standard()
                .adopting(HandoverPolicy.standard()
                        .named("handover.v2")
                        .from("2026-05-01")
                        .association(required -> required.months(36)));
        HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .managerValid(true)
                .managedSince("2024-06-01")
                .build();
        Ruling ruling = ours.rule(facts, DAY);
        for (Language language : Language.values()) {
            System.out.println(months(RulingView.of(ruling, ours.texts(ruling), language)));
        }
        require(months(RulingView.of(ruling, ours.texts(ruling), Language.EN)).contains("36 months"));
        require(ruling.policies().containsValue("handover.v2"));
        require(ours.replay(facts.on(DAY), ruling).equals(ruling));
        require(List.of("fail", "missing").containsAll(reasons(ruling)));
    }

    private static String months(RulingView view) {
        return view.checks().stream()
                .filter(check -> check.rule().equals("handover.months"))
                .map(RulingView.CheckView::message)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> ruling.notPassed().contains(check.rule().code()))
                .map(check -> check.reason())
                .distinct()
                .toList();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the ruling is not the one that was expected");
        }
    }
}
