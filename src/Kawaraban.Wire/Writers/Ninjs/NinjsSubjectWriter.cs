using System.Text.Json;

namespace Kawaraban.Wire.Writers.Ninjs;

/// <summary>Who made a story and what it is about. A code that is a URI is a <c>uri</c>, any other a <c>literal</c>.</summary>
internal static class NinjsSubjectWriter
{
    public static void Write(Utf8JsonWriter json, WireStory story)
    {
        json.Optional("infoSources", Sources(story), (writer, source) => WriteNamed(writer, source.Name, source.Code, ("role", source.Role)));
        json.Optional("genres", story.Genres, (writer, genre) => WriteNamed(writer, genre.Name, genre.Code));
        json.Optional("subjects", Subjects(story), (writer, subject) => WriteNamed(writer, subject.Name, subject.Code, ("rel", subject.Rel)));
        json.Optional("places", story.Places, (writer, place) => WriteNamed(writer, place.Name, place.Code));
    }

    private static IEnumerable<(string? Name, string? Code, string Role)> Sources(WireStory story) =>
    [
        .. story.Authors.Select(author => (author.Name ?? author.Email, author.Uri, author.Role ?? "author")),
        .. story.Contributors.Select(person => (person.Name ?? person.Email, person.Uri, person.Role ?? "contributor")),
        .. story.Provider is { } provider ? [(provider, null, "provider")] : Nobody,
    ];

    private static (string?, string?, string)[] Nobody => [];

    private static IEnumerable<(string? Name, string? Code, string? Rel)> Subjects(WireStory story) =>
    [
        .. story.Subjects.Select(subject => (subject.Name, (string?)Outgoing.FullCode(subject.Scheme, subject.Code), (string?)null)),
        .. story.Signals().Select(signal => ((string?)signal, (string?)(WireSignal.Scheme + signal), (string?)"signal")),
        .. story.Sections().Select(category => (category.Label ?? category.Term, (string?)category.Term, (string?)"category")),
        .. story.Keywords.Select(keyword => ((string?)keyword, (string?)null, (string?)"keyword")),
    ];

    private static void WriteNamed(Utf8JsonWriter json, string? name, string? code, (string Name, string? Text) more = default)
    {
        var isUri = PermanentId.IsUri(code);
        json.Texts(("name", name), (more.Name ?? "rel", more.Text), ("uri", isUri ? code : null), ("literal", isUri ? null : code));
    }
}
