using Kawaraban.Newsroom.Register;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Register;

/// <summary>A name of an entry as its form shows and sends it; names are numbered through the form.</summary>
/// <param name="Name">The name; it holds from the beginning where <paramref name="Since"/> is no day.</param>
/// <param name="Since">The day as it was typed.</param>
public sealed record TermNameFields(TermName Name, string Since)
{
    /// <summary>Whether nothing is filled in: a name that is emptied is taken away.</summary>
    public bool IsEmpty => Name is { Form.Length: 0, Reading.Length: 0, First.Length: 0, Later.Length: 0, Aliases.Length: 0, Forbidden.Length: 0 };

    public bool HasGoodDay => Since.Length == 0 || Name.Since is not null;

    public static TermNameFields Empty(TermLanguage language) => Of(new TermName { Language = language, Form = "" });

    public static TermNameFields Of(TermName name) => new(name, FormFields.DayText(name.Since));

    public static TermNameFields Of(IFormCollection form, int number)
    {
        string Text(string field) => form.Text($"{field}-{number}").ReplaceLineEndings("\n");
        string Lines(string field) => string.Join('\n', Text(field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct());
        var since = Text("since");
        var name = new TermName
        {
            Language = TermLanguage.Parse(Text("language")), Since = FormFields.Day(since), Form = Text("form"), Reading = Text("reading"), Title = Text("title"),
            First = Text("first"), Later = Text("later"), Aliases = Lines("aliases"), Forbidden = Lines("forbidden"), Note = Text("note"), Description = Text("description"),
        };
        return new TermNameFields(name, since);
    }
}
