package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Takeover;

/**
 * What has happened to a project.
 *
 * @param action concept and past participle: {@code project.started}
 * @param subject the id of the project
 * @param particulars day, stage, reason, and what the step recorded
 */
record ProjectEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public ProjectEvent {
        particulars = Map.copyOf(particulars);
    }

    static ProjectEvent step(Project project, Arrow step, LocalDate on, Fact<String> reason, Map<String, String> more) {
        Map<String, String> particulars = new TreeMap<>(more);
        particulars.put("on", on.toString());
        particulars.put("stage", project.stage().name());
        reason.value().ifPresent(why -> particulars.put("reason", why));
        return new ProjectEvent(step.past(), project.id().value(), particulars);
    }

    static ProjectEvent drafted(Project project) {
        return whole("drafted", project);
    }

    static ProjectEvent deleted(Project project) {
        return whole("deleted", project);
    }

    private static ProjectEvent whole(String past, Project project) {
        Map<String, String> particulars = described(project);
        particulars.put("reference", project.reference());
        particulars.put("model", project.model().name());
        return new ProjectEvent("project." + past, project.id().value(), particulars);
    }

    static ProjectEvent changed(Project project, Project before) {
        Map<String, String> was = described(before);
        Map<String, String> is = described(project);
        Map<String, String> particulars = new TreeMap<>();
        was.forEach((part, text) -> {
            if (!text.equals(is.get(part))) {
                particulars.put("was." + part, text);
            }
        });
        is.forEach((part, text) -> {
            if (!text.equals(was.get(part))) {
                particulars.put(part, text);
            }
        });
        return new ProjectEvent("project.changed", project.id().value(), particulars);
    }

    static ProjectEvent documented(Project project, List<Document> papers) {
        String list = papers.stream()
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
        return new ProjectEvent("project.documented", project.id().value(), Map.of("documents", list));
    }

    static ProjectEvent reviewed(Project project, EffectivenessReview review) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("on", review.on().toString());
        particulars.put("result", review.result().name());
        review.remarks().value().ifPresent(text -> particulars.put("remarks", text));
        return new ProjectEvent("project.reviewed", project.id().value(), particulars);
    }

    static ProjectEvent contracted(Project project, Contract contract) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("contract", contract.id().value());
        particulars.put("amount", contract.amount().plain());
        particulars.put("document", contract.paper().reference());
        contract.contractor().name().value().ifPresent(name -> particulars.put("contractor", name));
        contract.contractor().partner().value().ifPresent(partner -> particulars.put("partner", partner.value()));
        return new ProjectEvent("project.contracted", project.id().value(), particulars);
    }

    static ProjectEvent recontracted(Project project, ContractId contract, Money amount) {
        return new ProjectEvent(
                "project.contract-amended",
                project.id().value(),
                Map.of("contract", contract.value(), "amount", amount.plain()));
    }

    static ProjectEvent amending(Project project, OwnAmendment prepared) {
        return new ProjectEvent(
                "project.amendment-prepared",
                project.id().value(),
                told(prepared, prepared.prepared().on().toString()));
    }

    static ProjectEvent amended(Project project, OwnAmendment approved, Act by) {
        return new ProjectEvent(
                "project.amendment-approved",
                project.id().value(),
                told(approved, by.on().toString()));
    }

    private static Map<String, String> told(OwnAmendment amendment, String on) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("on", on);
        particulars.put("amendment", Integer.toString(amendment.number()));
        particulars.put("what", amendment.what());
        particulars.put("document", amendment.paper().reference());
        amendment
                .budget()
                .fold(Brief.Budget::total, Fact::<Money>unknown)
                .value()
                .ifPresent(total -> particulars.put("budget", total.plain()));
        amendment
                .contracts()
                .forEach(one -> particulars.put(
                        "contract." + one.contract().value(), one.amount().plain()));
        return particulars;
    }

    static ProjectEvent takenOver(Project project, ContractId contract, Takeover takeover) {
        Map<String, String> particulars = new TreeMap<>(takeover.particulars());
        particulars.put("contract", contract.value());
        return new ProjectEvent("project.contract-succeeded", project.id().value(), particulars);
    }

    static ProjectEvent bonded(Project project, ContractId contract, Bond bond) {
        return new ProjectEvent(
                "project.bonded",
                project.id().value(),
                Map.of(
                        "contract", contract.value(),
                        "purpose", bond.purpose().name(),
                        "amount", bond.amount().plain(),
                        "document", bond.paper().reference()));
    }

    static ProjectEvent progressed(Project project, Progress report) {
        Map<String, String> particulars = new TreeMap<>();
        particulars.put("on", report.act().on().toString());
        particulars.put("percent", Integer.toString(report.percent()));
        report.remarks().value().ifPresent(text -> particulars.put("remarks", text));
        return new ProjectEvent("project.progressed", project.id().value(), particulars);
    }

    private static Map<String, String> described(Project project) {
        Map<String, String> particulars = project.brief().particulars();
        project.programme().value().ifPresent(programme -> particulars.put("programme", programme.value()));
        return particulars;
    }
}
