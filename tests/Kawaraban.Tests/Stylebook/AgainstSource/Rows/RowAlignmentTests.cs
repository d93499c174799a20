using Kawaraban.Language;
using Kawaraban.Stylebook.AgainstSource.Rows;
using Xunit;

namespace Kawaraban.Tests.Stylebook.AgainstSource.Rows;

public sealed class RowAlignmentTests
{
    private const string Storm = "The storm tore 12 boats from their moorings in the old harbour on Monday night.";
    private const string StormInJapanese = "月曜夜の嵐で、旧港の12隻の船の係留索が切れた。";
    private const string Mayor = "The mayor said that the city would pay for the repairs and asked the fishermen for patience.";
    private const string MayorInJapanese = "市長は修理費を市が負担すると述べ、漁師たちに辛抱を求めた。";
    private const string School = "Three schools stayed shut.";
    private const string SchoolInJapanese = "3校が休校した。";

    [Fact]
    public void Passages_in_step_are_put_together_one_by_one() =>
        Assert.Equal("0=0 1=1 2=2", Aligned([Storm, Mayor, School], [StormInJapanese, MayorInJapanese, SchoolInJapanese]));

    [Fact]
    public void What_was_merged_or_split_stays_together()
    {
        Assert.Equal("0,1=0 2=1", Aligned([Storm, Mayor, School], [StormInJapanese + MayorInJapanese, SchoolInJapanese]));
        Assert.Equal("0=0,1 1=2", Aligned([Storm + " " + Mayor, School], [StormInJapanese, MayorInJapanese, SchoolInJapanese]));
    }

    [Fact]
    public void What_was_left_out_or_brought_in_stands_alone()
    {
        Assert.Equal("0=0 1= 2=1", Aligned([Storm, Mayor, Storm.Replace("12", "48", StringComparison.Ordinal)], [StormInJapanese, StormInJapanese.Replace("12", "48", StringComparison.Ordinal)]));
        Assert.Equal("=0 =1", Aligned([], [StormInJapanese, MayorInJapanese]));
    }

    [Fact]
    public void Texts_of_very_many_passages_are_put_together_by_their_order() =>
        Assert.Equal(3000, RowAlignment.Of([.. Enumerable.Repeat(School, 2000)], TextLanguage.English, [.. Enumerable.Repeat(SchoolInJapanese, 3000)], TextLanguage.Japanese).Count);

    private static string Aligned(string[] sources, string[] targets) => string.Join(' ', RowAlignment.Of(sources, TextLanguage.English, targets, TextLanguage.Japanese)
        .Select(row => $"{string.Join(',', row.Sources)}={string.Join(',', row.Targets)}"));
}
