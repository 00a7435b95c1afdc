package org.sharaka.web.rulebook;

import static org.sharaka.domain.access.Permission.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.centre.CentrePolicy;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.handover.FollowUpPolicy;
import org.sharaka.domain.handover.HandoverPolicy;
import org.sharaka.domain.oversight.OversightPolicy;
import org.sharaka.domain.partner.PartnerPolicy;
import org.sharaka.domain.partnership.PartnershipPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.project.WorksPolicy;
import org.sharaka.domain.rulebook.Catalogue;
import org.sharaka.domain.rulebook.EarlierInquiry;
import org.sharaka.domain.support.SupportPolicy;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.PageWire;

/** The rules and the policies. */
public final class RulebookRoutes {

    private final List<RuleWire> rules =
            Catalogue.standard().all().stream().map(RuleMapping.COPY::toWire).toList();
    private final List<PolicyWire> policies = Stream.of(
                    versions("partners", PartnerPolicy.ADOPTED, PolicyValues::of),
                    versions("partnership", PartnershipPolicy.ADOPTED, PolicyValues::of),
                    versions("works", WorksPolicy.ADOPTED, PolicyValues::of),
                    versions("centre", CentrePolicy.ADOPTED, PolicyValues::of),
                    first(MandatePolicy.standard(), PolicyValues::of),
                    versions("oversight", OversightPolicy.ADOPTED, PolicyValues::of),
                    first(EarlierInquiry.values(LocalDate.EPOCH).grid(), PolicyValues::of),
                    versions("handover", HandoverPolicy.history(), PolicyValues::of),
                    versions("followup", FollowUpPolicy.ADOPTED, PolicyValues::of),
                    versions("support", SupportPolicy.history(), PolicyValues::of))
            .flatMap(List::stream)
            .toList();

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/rules", READ, this::rules), Route.get("/api/v1/policies", READ, this::policies));
    }

    private Answer rules(Exchange exchange) {
        return Answer.ok(PageWire.whole(rules));
    }

    private Answer policies(Exchange exchange) {
        return Answer.ok(PageWire.whole(policies));
    }

    private static <P extends org.sharaka.domain.policy.Policy> List<PolicyWire> first(
            P policy, Function<P, PolicyValues> values) {
        return List.of(new PolicyWire(
                policy.group().code(),
                policy.version(),
                policy.inForceFrom().toString(),
                null,
                values.apply(policy).map()));
    }

    private static <P extends Policy> List<PolicyWire> versions(
            String name, Policies<P> adopted, Function<P, PolicyValues> values) {
        List<P> versions = adopted.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(place -> new PolicyWire(
                        name,
                        versions.get(place).version(),
                        versions.get(place).inForceFrom().toString(),
                        place + 1 < versions.size()
                                ? versions.get(place + 1)
                                        .inForceFrom()
                                        .minusDays(1)
                                        .toString()
                                : null,
                        values.apply(versions.get(place)).map()))
                .toList();
    }
}
