using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Tests.Newsroom.Stories;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>Blocks of every kind as an archive has them: read from their cleaned written form, and with words in them.</summary>
internal static class Bodies
{
    private static readonly Gen<InlineText> Text = InlineTexts.Any.Generator.Where(text => !string.IsNullOrWhiteSpace(text.PlainText));

    private static readonly Gen<BlockBody> Body = Gen.OneOf(
        Text.Select(BlockBody (text) => new Paragraph(text)),
        Text.Select(BlockBody (text) => new Heading(3, text)),
        Text.NonEmptyListOf().Select(BlockBody (items) => new ListBody(true, items.ToSeries())),
        Gen.Zip(Text, Text).Select(BlockBody (both) => new Quotation(both.Item1, both.Item2)),
        Gen.Zip(Text, Text).Select(BlockBody (both) => new PullQuote(both.Item1, both.Item2)),
        Text.Select(BlockBody (text) => new PictureBody(new PictureId("harbour-dusk"), text)),
        Gen.Zip(Text, Text.NonEmptyListOf()).Select(BlockBody (both) => new Table(both.Item1, [both.Item2.ToSeries(), both.Item2.ToSeries()])),
        Text.Select(BlockBody (text) => new Note(text)));

    public static readonly Arbitrary<string> Written = Body.Select(body => Stable(Kawaraban.Newsroom.Stories.Written.Write(body))).ToArbitrary();

    /// <summary>What an archive has been given and has given back once.</summary>
    private static string Stable(string text)
    {
        for (var i = 0; i < 3; i++)
        {
            text = Kawaraban.Newsroom.Stories.Written.Clean(Kawaraban.Newsroom.Stories.Written.Write(Kawaraban.Newsroom.Stories.Written.Read(Kawaraban.Newsroom.Stories.Written.Clean(text))));
        }
        return text;
    }
}
