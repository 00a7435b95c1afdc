package org.sharaka.web.funding;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.FundingSummary;
import org.sharaka.application.funding.PaymentRegister;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ReceiptRegister;
import org.sharaka.web.http.Route;

/** What can be asked for about money. */
public record FundingUseCases(
        PledgeRegister pledges,
        ReceiptRegister receipts,
        AllocationRegister allocations,
        PaymentRegister payments,
        FundingSummary summary) {

    /** The routes by which it is asked for; the clock tells the day where a caller names none. */
    public List<Route> routes(Clock clock) {
        return Stream.of(
                        new PledgeRoutes(pledges, clock).routes(),
                        new ReceiptRoutes(receipts, pledges, clock).routes(),
                        new AllocationRoutes(allocations, clock).routes(),
                        new PaymentRoutes(payments, clock).routes(),
                        new SummaryRoutes(summary, clock).routes())
                .flatMap(List::stream)
                .toList();
    }
}
