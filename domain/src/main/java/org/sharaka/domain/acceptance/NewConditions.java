package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

/** The conditions that a lot is accepted under: those that are offered, and one for each paper that is to follow. */
final class NewConditions {

    private NewConditions() {}

    static List<Condition> set(AcceptProvisionally step, Delivery delivery, LotAtAcceptance lot) {
        List<NewCondition> all = new ArrayList<>(step.conditions());
        for (DocumentKind paper : lot.missing(lot.mayFollow())) {
            if (all.stream().noneMatch(condition -> condition.document().is(paper::equals))) {
                all.add(NewCondition.ofPaper(paper));
            }
        }
        LocalDate otherwise = step.on().plusDays(lot.policy().conditionDays());
        String builder = lot.isBuiltByParty() ? "PARTY" : "CONTRACTOR";
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
