using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Stories;

/// <summary>Inline texts of all marks, with every character that means something in the written form.</summary>
internal static class InlineTexts
{
    private static readonly Gen<string> Text =
        Gen.Elements("a", "b ", " c", "*", "**", "[", "](", "{", "|", "}", "`", "\\", "漢字", "かんじ", ":en|", "5 * 3", "\n", "!", ")", "😀", "> ", "- x")
            .NonEmptyListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string?> Href = Gen.Elements<string?>(null, null, null, "https://example.org/a_(b)", "story:the-key", "mailto:a@example.org");

    private static readonly Gen<string?> Language = Gen.Elements<string?>(null, null, null, "en", "ja-Hrkt");

    private static readonly Gen<Run> Run =
        from text in Text
        from marks in Gen.Elements(Marks.None, Marks.None, Marks.Strong, Marks.Emphasis, Marks.Strong | Marks.Emphasis, Marks.Code)
        from href in Href
        from language in Language
        from reading in Gen.Elements<string?>(null, null, null, null, "よみ", "y|m}")
        select new Run(text, reading is null ? marks : marks & ~Marks.Code, href, language, reading);

    public static readonly Arbitrary<InlineText> Any = Run.ListOf().Select(runs => new InlineText(runs)).ToArbitrary();
}
