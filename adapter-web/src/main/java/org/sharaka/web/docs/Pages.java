package org.sharaka.web.docs;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Fills the templates. What does not change while the server runs is filled once for each language. */
final class Pages {

    static final String HTML = "text/html; charset=utf-8";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String TEMPLATES = "org.sharaka.web.docs";
    private static final String PAGE = "page";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final Map<Frame, DocsFile> filled = new ConcurrentHashMap<>();
    private final Markdown markdown = new Markdown();
    private final Supplier<Reference> reference;

    /**
     * Nothing is filled yet.
     *
     * @param reference reads the document, once for each page and language that shows it
     */
    Pages(Supplier<Reference> reference) {
        this.reference = reference;
    }

    DocsFile home(Frame frame) {
        return filled("home.jte", Map.of(PAGE, frame));
    }

    DocsFile reference(Frame frame) {
        return filled.computeIfAbsent(
                frame, some -> filled("reference.jte", Map.of(PAGE, frame, "reference", reference.get())));
    }

    DocsFile guide(Frame frame, Guide guide) {
        return filled.computeIfAbsent(
                frame,
                some -> filled(
                        "guide.jte",
                        Map.of(
                                PAGE,
                                frame,
                                "guide",
                                guide,
                                "text",
                                markdown.file(guide.file()),
                                "reference",
                                reference.get())));
    }

    DocsFile problems(Frame frame, ProblemsPage problems) {
        return filled("problems.jte", Map.of(PAGE, frame, "problems", problems));
    }

    DocsFile rulebook(Frame frame, RulebookPage rulebook) {
        return filled("rulebook.jte", Map.of(PAGE, frame, "rulebook", rulebook));
    }

    private DocsFile filled(String template, Map<String, Object> parts) {
        StringOutput output = new StringOutput();
        engine.render(template, parts, output);
        return new DocsFile(HTML, POLICY, Docs.ASK_AGAIN, output.toString().getBytes(StandardCharsets.UTF_8));
    }
}
