package org.sharaka.web.http;

/**
 * What can be put beside what an answer shows: a record, of which the answer has the id, or a part of its file.
 *
 * @param name the member that it becomes
 * @param member the member that holds the id, or several
 * @param kind what the member {@code kind} beside the id says; empty where there is no such member
 * @param path the address that it is read at, with one open part for the id at most
 * @param parameter the parameter that takes the id; empty where the address takes it
 * @param part whether it is put beside the record that is read, and not wherever there is such an id
 */
public record Link(String name, String member, String kind, String path, String parameter, boolean part) {}
