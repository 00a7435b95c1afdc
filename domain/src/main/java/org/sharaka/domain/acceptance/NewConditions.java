package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.AcceptancePolicy;

/** The conditions that a lot is accepted under: those that are offered, and one for each paper that is to follow. */
final class NewConditions {

    private NewConditions() {}

    static List<Condition> set(
            AcceptProvisionally step, Delivery delivery, AcceptingInquiry asked, AcceptancePolicy policy) {
        List<NewCondition> all = new ArrayList<>(step.conditions());
        for (DocumentKind paper : asked.missing(asked.works().mayFollow())) {
            if (all.stream().noneMatch(condition -> condition.document().is(paper::equals))) {
                all.add(NewCondition.ofPaper(paper));
            }
        }
        LocalDate otherwise = step.on().plusDays(policy.conditionDays());
        String builder = asked.works().builtByParty() ? "PARTY" : "CONTRACTOR";
        List<Condition> set = new ArrayList<>();
        for (NewCondition condition : all) {
            set.add(new Condition(
                    delivery.conditionId(set.size() + 1),
                    condition.answers(),
                    condition.document(),
                    condition
                            .what()
                            .fold(what -> what, () -> condition.document().fold(Enum::name, () -> "")),
                    condition.who().fold(who -> who, () -> builder),
                    condition.by().fold(by -> by, () -> otherwise),
                    Fact.unknown(),
                    Fact.unknown()));
        }
        return set;
    }
}
