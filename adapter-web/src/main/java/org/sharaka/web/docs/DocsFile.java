package org.sharaka.web.docs;

/** A file as it is served. */
public final class DocsFile {

    private final String contentType;
    private final String policy;
    private final String caching;
    private final byte[] bytes;

    DocsFile(String contentType, String policy, String caching, byte[] bytes) {
        this.contentType = contentType;
        this.policy = policy;
        this.caching = caching;
        this.bytes = bytes.clone();
    }

    /** Its media type, with the charset of a text. */
    public String contentType() {
        return contentType;
    }

    /** The content security policy it is served under. */
    public String policy() {
        return policy;
    }

    /** The {@code Cache-Control} it is served with. */
    public String caching() {
        return caching;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
