package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.funding.FundingWorld.ANOTHER;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.promise;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.PartnerSteps;
import org.sharaka.testing.memory.MemoryStore;

class ReceiptRegisterTest {

    private final FundingWorld world = FundingWorld.on(new MemoryStore());
    private final Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");

    private Outcome<Kept<Receipt>> reversed(Receipt receipt, Fact<Money> amount) {
        ReverseReceipt step = new ReverseReceipt(day("2026-03-01"), amount, Fact.known(new Reason("returned")));
        return world.receipts.take(ONE, receipt.id(), step, Fact.unknown());
    }

    private Outcome<Kept<Receipt>> corrected(Call by, Receipt receipt, String amount) {
        return world.receipts.take(by, receipt.id(), correction(amount), Fact.unknown());
    }

    private static CorrectReceipt correction(String amount) {
        return new CorrectReceipt(
                day("2026-03-01"),
                Fact.known(mad(amount)),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                Fact.known(new Reason("misread")));
    }

    private static RecordReceipt receipt(PledgeId pledge, String amount, Fact<InKind> gift) {
        return new RecordReceipt(
                pledge, new ReceiptEntry(mad(amount), day("2026-02-01"), "transfer"), Fact.unknown(), gift);
    }

    @Test
    void a_receipt_is_numbered_kept_and_told() {
        Receipt receipt = world.received(pledge, "60.00", "2026-02-01");

        assertThat(receipt.number()).isEqualTo("REC-2026-0001");
        assertThat(world.receipts.standing(byViewer(), receipt.id()).free()).isEqualTo(mad("60.00"));
        assertThat(world.pledges
                        .standing(byViewer(), pledge.id(), day("2026-02-01"))
                        .received())
                .isEqualTo(mad("60.00"));
        assertThat(world.actions()).containsExactly("pledge.made", "receipt.recorded");
        assertThat(faultsOf(() -> world.receipts.record(ONE, receipt(pledge.id(), "40.01", Fact.unknown()))))
                .containsExactly(fault("/amount", "receipt.amount", "above", "40.00"));
        assertThatThrownBy(() -> world.receipts.record(ONE, receipt(new PledgeId("none"), "1.00", Fact.unknown())))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void a_valuer_of_the_register_has_to_be_there_and_above_the_limit_somebody_else() {
        Pledge inKind = made(world.pledges.make(
                        ONE, promise(0, GiftKind.IN_KIND, Purpose.POOL, "2026-01-01", "200000.00")))
                .value()
                .value();
        Fact<InKind> unknown =
                Fact.known(new InKind("beds", InKind.Basis.EXPERT, new Valuer.APartner(new PartnerId("nobody"))));
        Fact<InKind> own = Fact.known(new InKind(
                "beds", InKind.Basis.EXPERT, new Valuer.APartner(DONORS.get(0).id())));

        assertThat(faultsOf(() -> world.receipts.record(ONE, receipt(inKind.id(), "1.00", unknown))))
                .containsExactly(fault("/inKind/valuer/partnerId", "value.reference", "unknown"));
        assertThat(refused(world.receipts.record(ONE, receipt(inKind.id(), "100000.01", own)))
                        .notPassed())
                .containsExactly("receipt.in-kind");
        made(world.receipts.record(ONE, receipt(inKind.id(), "100000.00", own)));
    }

    @Test
    void what_is_allocated_is_released_before_it_is_reversed() {
        Receipt receipt = world.received(pledge, "60.00", "2026-02-01");
        world.allocated("25.00", to(0), "2026-02-10");

        assertThat(refused(reversed(receipt, Fact.known(mad("35.01")))).notPassed())
                .containsExactly("receipt.reversal");
        assertThat(world.receipts
                        .look(byViewer(), receipt.id(), ReverseReceipt.on(day("2026-03-01"), Fact.known(mad("35.01"))))
                        .refuses())
                .isTrue();
        made(reversed(receipt, Fact.unknown()));

        ReceiptStanding standing = world.receipts.standing(byViewer(), receipt.id());
        assertThat(standing.free()).isEqualTo(Money.ZERO);
        assertThat(standing.allocated()).isEqualTo(mad("25.00"));
        assertThat(world.actions()).endsWith("allocation.made", "receipt.reversed");
    }

    @Test
    void what_the_bank_credited_of_a_blocked_donor_is_recorded_corrected_and_reversed() {
        Receipt receipt = world.received(pledge, "60.00", "2026-02-01");
        world.work.inTransaction(stores -> stores.of(Partners.class)
                .keep(
                        made(PartnerSteps.blocked(
                                        DONORS.get(0),
                                        day("2026-01-01"),
                                        "doubts",
                                        ONE.actor().id()))
                                .value(),
                        1));

        made(world.receipts.record(ONE, receipt(pledge.id(), "1.00", Fact.unknown())));
        made(corrected(ANOTHER, receipt, "50.00"));
        made(reversed(receipt, Fact.unknown()));
    }

    @Test
    void a_correction_comes_from_someone_else_and_names_what_was_wrong() {
        Receipt receipt = world.received(pledge, "60.00", "2026-02-01");

        assertThat(refused(corrected(ONE, receipt, "70.00")).notPassed()).containsExactly("fact.correction");
        assertThat(world.receipts
                        .look(ANOTHER, receipt.id(), correction("70.00"))
                        .refuses())
                .isFalse();
        made(corrected(ANOTHER, receipt, "70.00"));

        assertThat(world.journal().get(2).particulars())
                .containsEntry("was.amount", "60.00")
                .containsEntry("amount", "70.00")
                .containsEntry("reason", "misread");
        assertThat(world.work
                        .reading(stores -> stores.of(Ledger.class).after(0, 10))
                        .items())
                .extracting(Movement::kind)
                .containsExactly(Movement.Kind.RECEIPT, Movement.Kind.CORRECTION);
        assertThat(faultsOf(() -> corrected(ANOTHER, receipt, "100.01")))
                .containsExactly(fault("/amount", "receipt.amount", "above", "100.00"));
    }
}
