package org.sharaka.persistence.funding;

import static org.sharaka.testing.PartnerFixture.company;
import static org.sharaka.testing.PartnerFixture.french;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.Office;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.testing.ProjectFixture;

/**
 * How long the figures of a day take on 100 000 receipts of 500 donors, and what an allocation looks through: a table
 * of medians. {@code mvn -Pload -DskipTests -pl adapter-persistence -am verify}
 */
public final class FundingLoad {

    private static final int DONORS = 500;
    private static final int PROGRAMMES = 20;
    private static final int PROJECTS = 300;
    private static final int PLEDGES = 20_000;
    private static final int RECEIPTS_OF_A_PLEDGE = 5;
    private static final int PLEDGES_AT_ONCE = 500;
    private static final int ROUNDS = 15;

    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate PAST = LocalDate.parse("2021-03-15");
    private static final UserId ONE = new UserId("one");
    private static final Call READER = Office.by("reader", Role.VIEWER);
    private static final UserId ANOTHER = new UserId("another");

    private final Random random = new Random(20_261_124);
    private final SqliteStore store;

    private FundingLoad(SqliteStore store) {
        this.store = store;
    }

    /**
     * Fills a store and measures it.
     *
     * @param arguments none
     * @throws IOException where no temporary file can be made
     */
    public static void main(String... arguments) throws IOException {
        Path file = Files.createTempDirectory("sharaka-load").resolve("sharaka.db");
        try (SqliteStore store = SqliteStore.open(Opening.of(file))) {
            FundingLoad load = new FundingLoad(store);
            load.fill();
            say("file: %d MB%n", Files.size(file) >> 20);
            load.measure();
        }
        try (Stream<Path> left = Files.list(file.getParent())) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(file.getParent());
    }

    private void fill() {
        store.inTransaction(
                stores -> {
                    for (int number = 1; number <= DONORS; number++) {
                        stores.of(Partners.class).add(donor(number));
                    }
                    for (int number = 0; number < PROGRAMMES; number++) {
                        stores.of(Programmes.class)
                                .add(Programme.entered(
                                        programme(number), "PRG-" + number, french("P " + number), Fact.unknown()));
                    }
                    for (int number = 0; number < PROJECTS; number++) {
                        stores.of(Projects.class)
                                .add(Project.drafted(
                                        project(number),
                                        "PRJ-" + number,
                                        Model.OWN,
                                        Fact.known(programme(number % PROGRAMMES)),
                                        ProjectFixture.aProject().there().brief()));
                    }
                    return true;
                },
                kept -> true);
        for (int first = 0; first < PLEDGES; first += PLEDGES_AT_ONCE) {
            int from = first;
            store.inTransaction(
                    stores -> {
                        for (int number = from; number < from + PLEDGES_AT_ONCE; number++) {
                            give(stores, number);
                        }
                        return true;
                    },
                    kept -> true);
        }
    }

    /** A pledge of four years with its receipts; four of five are allocated, and half of those are paid out. */
    private void give(Stores stores, int number) {
        LocalDate day = FIRST.plusDays(random.nextInt(3650));
        Money each = Money.ofCentimes(100 * (1 + random.nextInt(1_000_000)));
        int project = random.nextInt(PROJECTS);
        Purpose purpose = switch (number % 4) {
            case 0 -> new Purpose.OfProject(project(project));
            case 1 -> new Purpose.OfProgramme(programme(project % PROGRAMMES));
            default -> Purpose.POOL;
        };
        List<Instalment> schedule = new ArrayList<>();
        Money whole = Money.ZERO;
        for (int part = 0; part < RECEIPTS_OF_A_PLEDGE; part++) {
            schedule.add(new Instalment(day.plusMonths(10L * part), each));
            whole = whole.plus(each);
        }
        PledgeId pledge = new PledgeId("pledge-" + number);
        stores.of(Pledges.class)
                .add(Pledge.restore(new Pledge.Snapshot(
                        pledge,
                        "PLG-" + number,
                        new PledgeRequest(
                                donor(1 + random.nextInt(DONORS)).id(),
                                GiftKind.CASH,
                                purpose,
                                new PledgeTerms(whole, schedule),
                                day),
                        ONE,
                        List.of(),
                        List.of())));
        for (int part = 0; part < RECEIPTS_OF_A_PLEDGE; part++) {
            LocalDate on = schedule.get(part).dueOn().plusDays(random.nextInt(60));
            String id = number + "-" + part;
            Receipt receipt = receipt(id, pledge, each, on);
            stores.of(Receipts.class).add(receipt);
            stores.of(Ledger.class).append(receipt.movements());
            if (part > 0) {
                allocate(stores, id, each, new Purpose.OfProject(project(project)), on, part > 2);
            }
        }
    }

    private static Receipt receipt(String id, PledgeId pledge, Money amount, LocalDate on) {
        return Receipt.restore(new Receipt.Snapshot(
                new Gift(
                        new ReceiptId("receipt-" + id),
                        "REC-" + id,
                        new ReceiptEntry(amount, on, "transfer"),
                        Fact.unknown(),
                        Fact.unknown(),
                        ONE),
                pledge,
                List.of(),
                List.of()));
    }

    private static void allocate(Stores stores, String id, Money amount, Purpose to, LocalDate on, boolean paid) {
        List<ReceiptShare> parts = List.of(new ReceiptShare(new ReceiptId("receipt-" + id), amount));
        AllocationId allocation = new AllocationId("allocation-" + id);
        Allocation made = Allocation.restore(new Allocation.Snapshot(
                allocation,
                "ALL-" + id,
                new AllocationRequest(amount, to, on.plusDays(30), Fact.unknown()),
                parts,
                ONE,
                List.of()));
        stores.of(Allocations.class).add(made);
        stores.of(Ledger.class).append(made.movements());
        if (paid) {
            LocalDate day = on.plusDays(90);
            PaymentOrder order = new PaymentOrder(
                    PaymentKind.PAYMENT,
                    allocation,
                    amount,
                    Document.of(DocumentKind.INVOICE, "invoice " + id, day),
                    "Supplier",
                    Fact.unknown(),
                    new Act(ONE, day));
            Payment payment = Payment.restore(new Payment.Snapshot(
                    new PaymentId("payment-" + id),
                    "PAY-" + id,
                    order,
                    Money.ZERO,
                    Fact.known(new Payment.Approval(new Act(ANOTHER, day), parts)),
                    Fact.unknown(),
                    Fact.unknown()));
            stores.of(Payments.class).add(payment);
            stores.of(Ledger.class).append(payment.movements());
        }
    }

    private void measure() {
        FundingSummary summary = new FundingSummary(store);
        Figures figures = summary.on(READER, TODAY, Fact.unknown()).total();
        say("%s: %s%n", TODAY, figures);
        for (LocalDate on : List.of(TODAY, PAST)) {
            time("figures on " + on, () -> summary.on(READER, on, Fact.unknown()));
            for (Grouping by : Grouping.values()) {
                time("figures on " + on + " by " + by, () -> summary.on(READER, on, Fact.known(by)));
            }
        }
        Draw draw = new Draw(
                new NestedPurpose(new Purpose.OfProject(project(1)), Fact.known(programme(1))), TODAY, Fact.unknown());
        Draw past = new Draw(draw.target(), PAST, Fact.unknown());
        ask("available for a project", stores -> stores.of(Ledger.class).available(draw));
        ask(
                "available for a project, dated back",
                stores -> stores.of(Ledger.class).available(past));
        for (long dirhams : new long[] {1_000, 1_000_000, 100_000_000}) {
            Money wanted = Money.ofCentimes(dirhams * 100);
            ask("sources of " + wanted, stores -> stores.of(Ledger.class).drawable(draw, wanted));
        }
        ask("due in a month", stores -> stores.of(Funds.class).due(TODAY, TODAY.plusMonths(1), TODAY));
        ask("received for a project", stores -> stores.of(Funds.class).receivedFor(project(1), TODAY));
        ask("allocated to a project", stores -> stores.of(Funds.class).allocatedTo(project(1), TODAY));
    }

    private <T> void ask(String what, Function<Stores, T> question) {
        time(what, () -> store.reading(question));
    }

    private static void time(String what, Runnable question) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] passed = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            long beganToWork = thread.getCurrentThreadCpuTime();
            question.run();
            worked[round] = thread.getCurrentThreadCpuTime() - beganToWork;
            passed[round] = System.nanoTime() - began;
        }
        say("%-44s %8.1f ms, of which work %8.1f ms%n", what, median(passed), median(worked));
    }

    private static double median(long... nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1_000_000.0;
    }

    private static Partner donor(int number) {
        return company(number, "Donor " + number);
    }

    private static ProgrammeId programme(int number) {
        return new ProgrammeId("programme-" + number);
    }

    private static ProjectId project(int number) {
        return new ProjectId("project-" + number);
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(format, arguments);
    }
}
