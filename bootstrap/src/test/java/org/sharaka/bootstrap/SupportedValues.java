package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Supports.PLANS;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;
import static org.sharaka.bootstrap.ValueSeen.DAY;
import static org.sharaka.bootstrap.ValueSeen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharaka.bootstrap.ReadyCentres.Ready;

/** What the values on support decide, seen on plans. */
final class SupportedValues {

    private static final String SINCE = "2025-01-01";
    private static final String PLANNED = "2026-01-05";
    private static final String STARTS = "2026-01-01";
    private static final String AID = measure("OPERATING_AID", "50000.00", "");

    private final ReadyCentres centres;
    private final Supports supports;
    private final String space;
    private final List<ValueSeen> rows = new ArrayList<>();

    private SupportedValues(House house) {
        centres = new ReadyCentres(house);
        supports = new Supports(house, centres.site);
        space = supports.space();
    }

    static List<ValueSeen> rows(House house) {
        SupportedValues values = new SupportedValues(house);
        values.planned();
        values.paying();
        values.justified();
        values.late();
        values.stopped();
        values.equipment();
        values.modules();
        return values.rows;
    }

    private void row(String path, String value, String decides, Supplier<String> look) {
        rows.add(new ValueSeen(path, value, decides, look));
    }

    /** A centre that is assessed, whose association may be supported, with reports up to a day. */
    private Ready eligible(String until, String assessed, String reported) {
        Ready ready = centres.registered("SOCIAL", "ASSOCIATION", SINCE);
        ready.mandate(
                "SOCIAL", SINCE, until, Mandates.papers("FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"));
        ready.assessed(assessed, "33233333");
        centres.books.reported(ready.centre, reported);
        return ready;
    }

    private Ready eligible(String reported) {
        return eligible("2027-12-31", "2025-12-15", reported);
    }

    private String approved(Ready ready, String... measures) {
        String plan =
                supports.approved(ready.centre, ready.manager, PLANNED, STARTS, year(1, "1000000.00", with(measures)));
        supports.agree(plan, 1, "2026-01-07", "SUPPORT_LETTER").is(200);
        return plan;
    }

    private String[] with(String... measures) {
        List<String> all = new ArrayList<>(List.of(measures));
        all.add(training(space));
        return all.toArray(String[]::new);
    }

    private void gate(String path, String value, String rule, String address) {
        row(
                path,
                value,
                rule,
                () -> check(
                        centres.site
                                .officer
                                .get(PLANS + "/" + address + "?on=" + DAY)
                                .is(200),
                        rule));
    }

    private void planned() {
        String first =
                drafted(1, "2026-05-01", measure("OPERATING_AID", "600000.00", ""), measure("REPAIR", "2000.00", ""));
        gate("support.aidYears", "[{'share': '0.40', 'cap': '600000.00'}]", "support.share", first);
        gate("support.aidYears", "[{'share': '0.70', 'cap': '500000.00'}]", "support.cap", first);
        gate("support.goodsFirstYear", "'1000.00'", "support.cap", first);
        String later = drafted(2, SINCE, measure("EQUIPMENT", "50000.00", ""));
        gate("support.goodsLater", "'49999.99'", "support.cap", later);
    }

    private String drafted(int year, String startsOn, String... measures) {
        Ready ready = eligible(DAY);
        String plan = supports.draft(
                        ready.centre, ready.manager, DAY, startsOn, year(year, "1000000.00", with(measures)))
                .is(201)
                .at("/id");
        return plan + "/gates/approve";
    }

    private void paying() {
        String plan = approved(eligible(PLANNED), AID) + "/years/1/gates/pay";
        gate("support.heldAfterDays", "40", "support.late-report", plan);
        gate("support.suspendedAfterDays", "31", "support.late-report", plan);
        gate("support.writtenAbove", "'49999.99'", "instalment.written", plan);
        Ready ready = eligible(DAY);
        String allocation = supports.allocated(ready.centre, "100000.00", DAY);
        row("support.instalmentShare", "'0.30'", "support.instalments", () -> {
            String paid = supports.approved(ready.centre, ready.manager, DAY, DAY, year(1, "1000000.00", with(AID)));
            supports.agree(paid, 1, DAY, "SUPPORT_LETTER").is(200);
            return supports.pay(paid, 1, allocation, "", DAY).is(200).at("/aid/0/instalments/0/amount/amount");
        });
    }

    private void justified() {
        Ready ready = eligible("2026-04-12");
        String plan = approved(ready, AID);
        supports.paid(plan, 1, 1, supports.allocated(ready.centre, "20000.00", PLANNED), "2026-01-15");
        supports.justify(plan, 1, 1, "14000.00", "2026-04-20").is(200);
        gate("support.justifiedShare", "'0.80'", "instalment.second", plan + "/years/1/gates/pay");
    }

    private void late() {
        String plan = approved(eligible("2025-10-15"), AID);
        gate("support.endedAfterDays", "130", "support.late-report", plan + "/years/1/gates/pay");
    }

    /**
     * A mandate that has run out on the last of March, a grant that fell due before, and a year that is to be settled.
     */
    private void stopped() {
        Ready granted = eligible("2026-03-31", "2025-12-15", PLANNED);
        String plan = approved(granted);
        supports.grant(plan, "2026-02-01", measure("EQUIPMENT", "40000.00", "")).is(200);
        String allocation = supports.allocated(granted.centre, "50000.00", PLANNED);
        row(
                "support.settledDays",
                "10",
                "support.stops",
                () -> check(supports.payGrant(plan, "G1", allocation, "40000.01", "2026-05-10", DAY), "support.stops"));

        Ready settling = eligible("2026-03-31", "2025-01-10", "2025-05-01");
        String year = supports.approved(
                settling.centre, settling.manager, "2025-01-20", SINCE, year(1, "1000000.00", with(AID)));
        supports.agree(year, 1, "2025-01-21", "SUPPORT_LETTER").is(200);
        String money = supports.allocated(settling.centre, "50000.00", "2025-01-20");
        supports.paid(year, 1, 1, money, "2025-02-01");
        supports.justify(year, 1, 1, "20000.00", "2025-04-01").is(200);
        supports.paid(year, 1, 2, money, "2025-05-02");
        gate("support.settledMonths", "1", "support.stops", year + "/years/1/gates/pay");
        // its first year has ended, and nobody has certified its accounts
        gate("support.certifiedAbove", "'10000.00'", "instalment.written", year + "/years/1/gates/pay");
    }

    /** Equipment that was delivered, and equipment that was paid for; more than the whole first instalment is asked. */
    private void equipment() {
        late(
                "support.goodsDeliveredDays",
                "30",
                plan -> supports.delivered(plan, "G1", "2026-03-15").is(200));
        late("support.goodsPaidMonths", "1", plan -> {
            String payment = supports.payGrant(plan, "G1", allocationOf(plan), "3000.00", "2026-02-03", "2026-02-04")
                    .is(200)
                    .at("/grants/0/payments/0/paymentId");
            supports.approvePayment(supports.secondFinance, plan, payment, "2026-02-05")
                    .is(200);
        });
    }

    private void late(String path, String value, Consumer<String> brought) {
        String plan = approved(eligible(DAY), AID);
        supports.grant(plan, "2026-02-01", measure("EQUIPMENT", "3000.00", "")).is(200);
        brought.accept(plan);
        String allocation = allocationOf(plan);
        row(
                path,
                value,
                "support.unjustified",
                () -> check(supports.pay(plan, 1, allocation, "20000.01", DAY), "support.unjustified"));
    }

    private String allocationOf(String plan) {
        return supports.allocated(supports.read(plan).at("/centreId"), "50000.00", PLANNED);
    }

    private void modules() {
        Ready ready = centres.managed("SOCIAL", "ASSOCIATION", SINCE);
        // the handover still asks for holders of the first six
        String titles = "{'ar': 'وحدة', 'fr': 'module', 'en': 'module'}";
        row(
                "support.modules",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> "'M%d': %s".formatted(number, titles))
                        .collect(Collectors.joining(", ", "{", "}")),
                "what people are trained in",
                () -> new Courses(centres.site, ready.centre)
                                .plan(", 'module': 'M7'" + Courses.expert(SINCE), DAY)
                                .status()
                        + "");
    }
}
