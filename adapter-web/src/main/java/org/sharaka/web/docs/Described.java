package org.sharaka.web.docs;

import java.util.List;
import java.util.Optional;

/** What the reference shows of the OpenAPI document; texts that were Markdown are HTML here. */
final class Described {

    private Described() {}

    /** Operations of one subject. */
    record Tag(String name, String description, List<OneOperation> operations) {}

    /**
     * One operation.
     *
     * @param usual answers that many operations share, described once
     */
    record OneOperation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            List<Member> parameters,
            Optional<Body> body,
            List<OneAnswer> answers,
            List<Shared> usual) {}

    /** A parameter, a header, or a member of a body or a schema; {@code place} is that of a parameter. */
    record Member(String name, String place, boolean required, List<Piece> type, String description) {}

    /** A part of the name of a type; one that is a schema of its own is linked. */
    record Piece(String text, boolean schema) {}

    /** What is sent. */
    record Body(String mediaType, List<Piece> type, List<Member> members, List<Example> examples) {}

    /** An example, as it is written. */
    record Example(String summary, String text) {}

    /** An answer that is described at its operation. */
    record OneAnswer(
            String status, String description, List<Piece> type, List<String> headers, List<Example> examples) {}

    /** An answer that many operations share. */
    record Shared(String status, String name, String description) {}

    /** A schema by its name. */
    record Schema(String name, String description, List<Piece> type, List<Member> members) {}
}
