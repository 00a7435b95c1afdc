package org.sharaka.application.funding;

import static org.sharaka.application.funding.FundingWorld.ANOTHER;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.PROGRAMMES;
import static org.sharaka.application.funding.FundingWorld.PROJECTS;
import static org.sharaka.application.funding.FundingWorld.SUPPORTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.CorrectReceipt;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

/** Steps with money, one random one after the other: most can be made, some cannot. The seed tells which. */
final class RandomSteps {

    /** What is there to step on; several may step at once. */
    static final class Things {
        private final List<Pledge> pledges = new CopyOnWriteArrayList<>();
        private final List<ReceiptId> receipts = new CopyOnWriteArrayList<>();
        private final List<AllocationId> allocations = new CopyOnWriteArrayList<>();
        private final List<PaymentId> payments = new CopyOnWriteArrayList<>();
    }

    private static final LocalDate MIDDLE = LocalDate.parse("2026-01-01");

    private final FundingWorld world;
    private final Things things;
    private final Random random;

    RandomSteps(FundingWorld world, Things things, long seed) {
        this.world = world;
        this.things = things;
        this.random = new Random(seed);
    }

    /** Takes a step and tells which, and how it ended: {@code "allocate refused"}. */
    String next() {
        int dice = random.nextInt(100);
        if (things.pledges.isEmpty() || dice < 8) {
            return told("pledge", this::pledge);
        } else if (dice < 12) {
            return told("amend", this::amend);
        } else if (dice < 17) {
            return told("consent", this::consent);
        } else if (things.receipts.isEmpty() || dice < 38) {
            return told("receive", this::receive);
        } else if (dice < 45) {
            return told("reverse", this::reverse);
        } else if (dice < 52) {
            return told("correct", this::correct);
        } else if (things.allocations.isEmpty() || dice < 70) {
            return told("allocate", this::allocate);
        } else if (dice < 77) {
            return told("release", this::release);
        } else if (things.payments.isEmpty() || dice < 87) {
            return told("prepare", this::prepare);
        } else if (dice < 97) {
            return told("approve", this::approve);
        }
        return dice < 98
                ? told("receive without a donor", this::receiveWithoutDonor)
                : told("withdraw", this::withdraw);
    }

    LocalDate day() {
        return MIDDLE.plusDays(random.nextInt(800) - 400L);
    }

    Purpose anyPurpose() {
        return random.nextInt(4) == 0 ? Purpose.POOL : target();
    }

    Purpose target() {
        return switch (random.nextInt(4)) {
            case 0 -> new Purpose.OfProgramme(any(PROGRAMMES));
            case 1 -> any(SUPPORTS);
            default -> new Purpose.OfProject(any(PROJECTS));
        };
    }

    Fact<PledgeId> perhapsAPledge() {
        return random.nextInt(3) == 0 && !things.pledges.isEmpty()
                ? Fact.known(any(things.pledges).id())
                : Fact.unknown();
    }

    private interface Taken {
        Outcome<?> take();
    }

    private static String told(String what, Taken step) {
        try {
            return what + " " + step.take().fold(made -> "made", refused -> "refused");
        } catch (InvalidValue | WrongState | Rejected.StaleVersion notTaken) {
            return what + " not taken";
        }
    }

    private Outcome<?> pledge() {
        LocalDate on = day();
        GiftKind kind = random.nextInt(6) == 0 ? GiftKind.IN_KIND : GiftKind.CASH;
        PledgeRequest promise = new PledgeRequest(any(DONORS).id(), kind, anyPurpose(), terms(on), on);
        return noted(world.pledges.make(ONE, promise), things.pledges, kept -> kept.value());
    }

    private Outcome<?> amend() {
        Pledge pledge = any(things.pledges);
        LocalDate on = later(pledge.pledgedOn());
        AmendPledge step = new AmendPledge(on, Fact.known(paper(DocumentKind.NOTICE)), Fact.known(terms(on)));
        return world.pledges.take(ONE, pledge.id(), step, Fact.unknown());
    }

    private Outcome<?> consent() {
        Pledge pledge = any(things.pledges);
        LocalDate on = later(pledge.pledgedOn());
        Fact<LocalDate> until = random.nextBoolean() ? Fact.unknown() : Fact.known(on.plusDays(random.nextInt(200)));
        Document paper = new Document(DocumentKind.CONSENT, "letter", on.minusDays(random.nextInt(5)), until);
        ConsentToPurpose step = new ConsentToPurpose(on, Fact.known(anyPurpose()), Fact.known(paper));
        return world.pledges.take(ONE, pledge.id(), step, Fact.unknown());
    }

    private Outcome<?> receive() {
        Pledge pledge = any(things.pledges);
        Fact<InKind> gift = pledge.kind() == GiftKind.CASH
                ? Fact.unknown()
                : Fact.known(
                        new InKind("beds", InKind.Basis.EXPERT, new Valuer.Named(any(List.of("Donor 1", "Expert")))));
        ReceiptEntry entry = new ReceiptEntry(amount(300_000), later(pledge.pledgedOn()), "transfer");
        return noted(
                world.receipts.record(ONE, new RecordReceipt(pledge.id(), entry, Fact.unknown(), gift)),
                things.receipts,
                kept -> kept.value().id());
    }

    private Outcome<?> receiveWithoutDonor() {
        OtherIncome other = new OtherIncome(any(List.of(OtherIncome.Cause.values())), anyPurpose());
        ReceiptEntry entry = new ReceiptEntry(amount(50_000), day(), "interest");
        return noted(
                world.receipts.record(ONE, new RecordOtherReceipt(entry, Fact.unknown(), other)),
                things.receipts,
                kept -> kept.value().id());
    }

    private Outcome<?> reverse() {
        ReceiptId receipt = any(things.receipts);
        ReverseReceipt step = new ReverseReceipt(day(), perhaps(100_000), Fact.known(new Reason("returned")));
        return world.receipts.take(ONE, receipt, step, Fact.unknown());
    }

    private Outcome<?> correct() {
        Fact<LocalDate> day = random.nextBoolean() ? Fact.unknown() : Fact.known(day());
        Call by = random.nextInt(4) == 0 ? ONE : ANOTHER;
        ReceiptId receipt = any(things.receipts);
        CorrectReceipt step = new CorrectReceipt(
                day(),
                perhaps(300_000),
                day,
                Fact.known("as the bank says"),
                Fact.unknown(),
                List.of(),
                Fact.known(new Reason("misread")));
        return world.receipts.take(by, receipt, step, Fact.unknown());
    }

    private Outcome<?> allocate() {
        AllocationRequest request = new AllocationRequest(amount(250_000), target(), day(), perhapsAPledge());
        return noted(
                world.allocations.allocate(ONE, request),
                things.allocations,
                kept -> kept.value().id());
    }

    private Outcome<?> release() {
        AllocationId allocation = any(things.allocations);
        ReleaseAllocation step = new ReleaseAllocation(day(), perhaps(100_000), Fact.known(new Reason("not needed")));
        return world.allocations.take(ONE, allocation, step, Fact.unknown());
    }

    private Outcome<?> prepare() {
        PreparePayment payment = new PreparePayment(
                PaymentKind.PAYMENT,
                any(things.allocations),
                amount(120_000),
                paper(DocumentKind.INVOICE),
                "Supplier",
                Fact.unknown(),
                day());
        return noted(
                world.payments.prepare(ONE, payment),
                things.payments,
                kept -> kept.value().id());
    }

    private Outcome<?> approve() {
        Call by = random.nextInt(5) == 0 ? ONE : ANOTHER;
        return world.payments.take(by, any(things.payments), new ApprovePayment(day().plusDays(200)), Fact.unknown());
    }

    private Outcome<?> withdraw() {
        return world.payments.take(
                ONE,
                any(things.payments),
                new WithdrawPayment(day().plusDays(200), Fact.known(new Reason("twice"))),
                Fact.unknown());
    }

    private PledgeTerms terms(LocalDate on) {
        List<Instalment> schedule = new ArrayList<>();
        LocalDate due = on;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            schedule.add(new Instalment(due, amount(400_000)));
            due = due.plusDays(1 + random.nextInt(200));
        }
        return new PledgeTerms(schedule.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus), schedule);
    }

    private LocalDate later(LocalDate than) {
        return than.plusDays(random.nextInt(120) - 5L);
    }

    private Money amount(int dirhams) {
        return Money.ofCentimes(1 + (long) random.nextInt(dirhams * 100));
    }

    private Fact<Money> perhaps(int dirhams) {
        return random.nextInt(3) == 0 ? Fact.unknown() : Fact.known(amount(dirhams));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Document paper(DocumentKind kind) {
        return Document.of(kind, "paper", LocalDate.parse("2020-01-01"));
    }

    private static <T, N> Outcome<Kept<T>> noted(Outcome<Kept<T>> outcome, List<N> noted, Function<Kept<T>, N> what) {
        outcome.fold(made -> noted.add(what.apply(made.value())), refused -> false);
        return outcome;
    }
}
