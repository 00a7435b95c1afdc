package org.sharaka.web.rulebook;

import static org.sharaka.domain.access.Permission.READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharaka.application.readiness.PolicyPreview;
import org.sharaka.application.readiness.PolicyPreview.Compared;
import org.sharaka.application.readiness.PolicyPreview.Counts;
import org.sharaka.application.readiness.PolicyPreview.Preview;
import org.sharaka.application.readiness.PolicyPreview.Side;
import org.sharaka.application.readiness.PolicyPreview.Window;
import org.sharaka.application.rulebook.LateStep;
import org.sharaka.application.rulebook.LateSteps;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Progress;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.policy.Group;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Jobs;
import org.sharaka.web.http.Place;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.NameWire;
import org.sharaka.web.wire.PageWire;

/** What a version would change, and what was entered late. */
public final class PreviewRoutes {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final PolicyRegister register;
    private final PolicyPreview preview;
    private final LateSteps late;
    private final Jobs jobs;

    public PreviewRoutes(PolicyRegister register, PolicyPreview preview, LateSteps late, Jobs jobs) {
        this.register = register;
        this.preview = preview;
        this.late = late;
        this.jobs = jobs;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(PolicyRoutes.ONE + "/preview", READ, this::preview).asking("limit", "cursor"),
                Route.get(PolicyRoutes.ALL + "/late-steps", READ, this::late).asking("limit", "cursor"));
    }

    private Answer preview(Exchange exchange) {
        LocalDate on = exchange.read(DayAhead.class).on();
        Call call = exchange.call();
        Group group = PolicyRoutes.group(exchange);
        String version = PolicyRoutes.version(exchange);
        Window window = window(exchange);
        Function<Progress, Object> work =
                progress -> PreviewWire.of(preview.of(call, group, version, on, window, progress), on);
        if (exchange.prefersAsync()) {
            register.read(call, group, version);
            return jobs.begin(exchange, work);
        }
        return Answer.ok(work.apply(Progress.UNSEEN));
    }

    private Answer late(Exchange exchange) {
        Window window = window(exchange);
        Slice<LateStep, Long> steps = late.list(exchange.call(), window.after(), window.limit());
        return Answer.ok(
                new PageWire<>(steps.items().stream().map(LateStepWire::of).toList(), Place.cursor(steps.next())));
    }

    private static Window window(Exchange exchange) {
        return new Window(
                Place.after(exchange).value().orElse(0L), exchange.query().limit(USUAL_LIMIT, LARGEST_LIMIT));
    }

    /**
     * How many centres, and how many next steps, have each verdict under both, and a part of those that would change.
     */
    record PreviewWire(
            String on,
            Map<Verdict, Long> before,
            Map<Verdict, Long> after,
            Counts steps,
            List<ChangedWire> items,
            @JsonInclude String next) {

        static PreviewWire of(Preview preview, LocalDate on) {
            return new PreviewWire(
                    on.toString(),
                    preview.centres().before(),
                    preview.centres().after(),
                    preview.steps(),
                    preview.changed().items().stream().map(ChangedWire::of).toList(),
                    Place.cursor(preview.changed().next()));
        }
    }

    /** A centre or a next step that would change; the name is null where it has none. */
    record ChangedWire(
            String kind,
            String id,
            String reference,
            @JsonInclude NameWire name,
            String gate,
            Side before,
            Side after) {

        static ChangedWire of(Compared compared) {
            return new ChangedWire(
                    compared.kind().name(),
                    compared.id(),
                    compared.reference(),
                    compared.name().fold(NameWire::of, () -> null),
                    compared.gate(),
                    compared.before(),
                    compared.after());
        }
    }

    /** A step that was entered late. */
    record LateStepWire(
            long number,
            String at,
            String actor,
            String action,
            String subject,
            String on,
            Map<String, String> policies,
            Map<String, String> since) {

        static LateStepWire of(LateStep step) {
            Ruling ruling = step.entry().happening().ruling().value().orElseThrow();
            return new LateStepWire(
                    step.entry().number(),
                    step.entry().happening().at().toString(),
                    step.entry().happening().actor(),
                    step.entry().happening().action(),
                    step.entry().happening().subject(),
                    ruling.on().toString(),
                    ruling.policies(),
                    step.since());
        }
    }

    /** The day that is looked at. */
    @Ahead
    record DayAhead(@NotNull LocalDate on) {}
}
