package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;

/**
 * What has happened to a project.
 *
 * @param action concept and past participle: {@code project.started}
 * @param subject the id of the project
 * @param particulars day, stage, reason, and what the step recorded
 */
public record ProjectEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public ProjectEvent {
        particulars = Map.copyOf(particulars);
    }

    static ProjectEvent step(Project project, Step step, LocalDate on, Fact<String> reason, Map<String, String> told) {
        Map<String, String> particulars = new TreeMap<>(told);
        particulars.put("on", on.toString());
        particulars.put("stage", project.stage().name());
        reason.value().ifPresent(why -> particulars.put("reason", why));
        return new ProjectEvent(step.past(), project.id().value(), particulars);
    }

    static ProjectEvent drafted(Project project) {
        Map<String, String> told = told(project);
        told.put("reference", project.reference());
        told.put("model", project.model().name());
        return new ProjectEvent("project.drafted", project.id().value(), told);
    }

    static ProjectEvent changed(Project project, Project before) {
        Map<String, String> was = told(before);
        Map<String, String> is = told(project);
        Map<String, String> told = new TreeMap<>();
        was.forEach((part, text) -> {
            if (!text.equals(is.get(part))) {
                told.put("was." + part, text);
            }
        });
        is.forEach((part, text) -> {
            if (!text.equals(was.get(part))) {
                told.put(part, text);
            }
        });
        return new ProjectEvent("project.changed", project.id().value(), told);
    }

    static ProjectEvent documented(Project project, List<Document> papers) {
        String list = papers.stream()
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
        return new ProjectEvent("project.documented", project.id().value(), Map.of("documents", list));
    }

    static ProjectEvent reviewed(Project project, EffectivenessReview review) {
        Map<String, String> told = new TreeMap<>();
        told.put("on", review.on().toString());
        told.put("result", review.result().name());
        review.remarks().value().ifPresent(text -> told.put("remarks", text));
        return new ProjectEvent("project.reviewed", project.id().value(), told);
    }

    static ProjectEvent contracted(Project project, Contract contract) {
        Map<String, String> told = new TreeMap<>();
        told.put("contract", contract.id().value());
        told.put("amount", contract.amount().plain());
        told.put("document", contract.paper().reference());
        contract.contractor().name().value().ifPresent(name -> told.put("contractor", name));
        contract.contractor().partner().value().ifPresent(partner -> told.put("partner", partner.value()));
        return new ProjectEvent("project.contracted", project.id().value(), told);
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
        Map<String, String> told = new TreeMap<>();
        told.put("on", report.act().on().toString());
        told.put("percent", Integer.toString(report.percent()));
        report.remarks().value().ifPresent(text -> told.put("remarks", text));
        return new ProjectEvent("project.progressed", project.id().value(), told);
    }

    private static Map<String, String> told(Project project) {
        Map<String, String> told = project.brief().told();
        project.programme().value().ifPresent(programme -> told.put("programme", programme.value()));
        return told;
    }
}
