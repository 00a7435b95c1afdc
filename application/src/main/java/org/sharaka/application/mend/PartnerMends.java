package org.sharaka.application.mend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.support.SupportPlanId;

/** What mends the checks of what a partner is: a block, and what holds it in the register. */
final class PartnerMends {

    private PartnerMends() {}

    static boolean knows(String family, String reason) {
        return family.equals("partner.blocked") && reason.equals("fail")
                || family.equals("partner.in-use") && !reason.equals("agreement");
    }

    static Optional<Mend> of(Stores stores, MendSubject subject, Check check, LocalDate on) {
        if (!knows(check.rule().family(), check.reason())) {
            return Optional.empty();
        }
        return check.rule().family().equals("partner.blocked")
                ? blocked(stores, subject, check, on)
                : subject.kind() == MendSubject.Kind.PARTNER
                        ? inUse(stores, new PartnerId(subject.ids().get(0)), on)
                        : Optional.empty();
    }

    /** The block is lifted, by someone else than who set it. */
    private static Optional<Mend> blocked(Stores stores, MendSubject subject, Check check, LocalDate on) {
        List<Partner> blocked = stores.of(Partners.class).blockedOrEnded().stream()
                .filter(partner -> partner.isBlockedOn(on))
                .toList();
        Optional<PartnerId> alone =
                Optional.of(subject).filter(one -> check.about().isEmpty()).flatMap(one -> party(stores, one));
        return blocked.stream()
                .filter(partner -> partner.reference().equals(check.about())
                        || alone.filter(partner.id()::equals).isPresent())
                .findFirst()
                .map(partner ->
                        Mend.on(MendAct.UNBLOCK_PARTNER, on, partner.id().value()));
    }

    private static Optional<PartnerId> party(Stores stores, MendSubject subject) {
        String id = subject.ids().isEmpty() ? "" : subject.ids().get(0);
        return switch (subject.kind()) {
            case PARTNER -> Optional.of(new PartnerId(id));
            case MANDATE ->
                stores.of(Mandates.class)
                        .find(new MandateId(id))
                        .map(one -> one.value().manager());
            case PLAN ->
                stores.of(SupportPlans.class)
                        .find(new SupportPlanId(id))
                        .map(one -> one.value().manager());
            case HANDOVER ->
                stores.of(Handovers.class)
                        .find(new HandoverId(id))
                        .map(one -> one.value().manager());
            default -> Optional.empty();
        };
    }

    /** The first of its mandates is ended; else what it still owes of a pledge comes in. */
    private static Optional<Mend> inUse(Stores stores, PartnerId id, LocalDate on) {
        return stores.of(Mandates.class).ofManager(id).stream()
                .map(Versioned::value)
                .filter(mandate -> mandate.isInForceOn(on))
                .findFirst()
                .map(mandate -> Mend.on(MendAct.END_MANDATE, on, mandate.id().value()))
                .or(() -> unpaid(stores, id, on));
    }

    private static Optional<Mend> unpaid(Stores stores, PartnerId id, LocalDate on) {
        Criteria its =
                Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT)).with("donorId", Set.of(id.value()));
        for (Versioned<Pledge> read : stores.of(Pledges.class).list(its).items()) {
            Pledge pledge = read.value();
            Money left = pledge.terms()
                    .amount()
                    .minus(stores.of(Ledger.class).received(pledge.id()).atLast());
            if (left.compareTo(Money.ZERO) > 0) {
                return Optional.of(
                        Mend.to(MendAct.RECORD_RECEIPT, on, pledge.id().value())
                                .with("amount", left)
                                .with("receivedOn", on));
            }
        }
        return Optional.empty();
    }
}
