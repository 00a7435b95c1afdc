/** A foundation's own program on the module path; its texts are read by itself, so nothing has to be opened. */
module org.example.embedding {
    requires org.sharaka.domain;
    requires com.fasterxml.jackson.databind;
}
