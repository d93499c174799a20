using System.Globalization;
using Kawaraban.Newsroom.Register;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>A name of an entry as its form shows and sends it; names are numbered through the form.</summary>
public sealed record TermNameFields
{
    public required string Language { get; init; }
    public string Since { get; init; } = "";
    public string Form { get; init; } = "";
    public string Reading { get; init; } = "";
    public string Title { get; init; } = "";
    public string First { get; init; } = "";
    public string Later { get; init; } = "";
    public string Aliases { get; init; } = "";
    public string Forbidden { get; init; } = "";
    public string Note { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>Whether anything is filled in: a name that is emptied is taken away.</summary>
    public bool IsEmpty => Form.Length == 0 && Reading.Length == 0 && First.Length == 0 && Later.Length == 0 && Aliases.Length == 0 && Forbidden.Length == 0;

    public bool HasGoodDay => Since.Length == 0 || DayOf(Since) is not null;

    public static TermNameFields Of(TermName name) => new()
    {
        Language = name.Language.Tag, Since = name.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Form = name.Form, Reading = name.Reading, Title = name.Title,
        First = name.First, Later = name.Later, Aliases = name.Aliases, Forbidden = name.Forbidden, Note = name.Note, Description = name.Description,
    };

    public static TermNameFields Of(IFormCollection form, int number)
    {
        string Text(string field) => form.Text($"{field}-{number}").ReplaceLineEndings("\n");
        return new TermNameFields
        {
            Language = Text("language"), Since = Text("since"), Form = Text("form"), Reading = Text("reading"), Title = Text("title"), First = Text("first"), Later = Text("later"),
            Aliases = Text("aliases"), Forbidden = Text("forbidden"), Note = Text("note"), Description = Text("description"),
        };
    }

    public TermName ToName() => new()
    {
        Language = TermLanguage.Parse(Language), Since = DayOf(Since), Form = Form, Reading = Reading, Title = Title, First = First, Later = Later,
        Aliases = Lines(Aliases), Forbidden = Lines(Forbidden), Note = Note, Description = Description,
    };

    private static string Lines(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct());

    private static DateOnly? DayOf(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
