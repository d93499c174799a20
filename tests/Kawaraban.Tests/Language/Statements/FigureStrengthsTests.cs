using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Xunit;

namespace Kawaraban.Tests.Language.Statements;

public sealed class FigureStrengthsTests
{
    [Theory]
    [InlineData("純利益予想は700億円だった。", "700億円", EvidenceStrength.Estimated)]
    [InlineData("純利益予想を700億円に引き上げた。", "700億円", EvidenceStrength.Estimated)]
    [InlineData("予想収穫量は410万トンだった。", "410万トン", EvidenceStrength.Estimated)]
    [InlineData("支持者ら推定3万人が抗議した。", "推定3万人", EvidenceStrength.Estimated)]
    [InlineData("純利益は予想を9億円上回った。", "9億円", EvidenceStrength.Stated)]
    [InlineData("純利益は700億円だった。", "700億円", EvidenceStrength.Stated)]
    public void What_somebody_expects_is_estimated(string text, string figure, EvidenceStrength strength)
    {
        var range = new TextRange(text.IndexOf(figure, StringComparison.Ordinal), figure.Length);
        var statement = StatementReader.In(text, TextLanguage.Japanese, TimeReference.Parse("2026-03-12", TimeZoneInfo.Utc)!)[0];
        Assert.Equal(strength, FigureStrengths.Of(text, TextLanguage.Japanese, statement, range));
    }
}
