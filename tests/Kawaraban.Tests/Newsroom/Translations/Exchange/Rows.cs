using System.Text;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Tests.Newsroom.Translations.Exchange;

/// <summary>Rows of a draft, and the way of a unit through a file.</summary>
internal static class Rows
{
    public static ExchangeRow Row(string source, string target) => new(Block(target), [source], false, 1, 3);

    public static Block Block(string text) => new() { VersionId = VersionId.New(), Id = BlockId.New(), Position = 1, Text = text, SavedAt = DateTimeOffset.UnixEpoch };

    /// <summary>The kicker, the headline and the standfirst of a draft.</summary>
    public static IReadOnlyList<ExchangeHead> Head(HeadText source, HeadText target) => ExchangeHead.Of(new ArticleId(Guid.Parse("0199a000-0000-7000-8000-000000000001")), source, target, 3);

    public static ExchangeUnit Unit(this ExchangeRow row) => row.Unit(UnitStanding.Translated, ["Paragraph 1 of 3"], [])!;

    /// <summary>The file's text.</summary>
    public static string Write(ExchangeVersion version, params IReadOnlyList<ExchangeUnit> units)
    {
        using var stream = new MemoryStream();
        ExchangeDoor.Write(stream, new ExchangeFile { Original = "0199a000-0000-7000-8000-000000000001", Title = "The harbour", SourceLanguage = "en", TargetLanguage = "ja", Units = units }, version);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF');
    }

    public static async Task<IReadOnlyList<ExchangeUnit>> ReadAsync(string file) =>
        Assert.Single(Assert.IsType<ExchangeReading.Read>(await ReadingAsync(file)).Files).Units;

    public static async Task<ExchangeReading> ReadingAsync(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return await ExchangeDoor.ReadAsync(stream, TestContext.Current.CancellationToken);
    }
}
