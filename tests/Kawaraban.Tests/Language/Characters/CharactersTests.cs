using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Xunit;

namespace Kawaraban.Tests.Language.Characters;

public sealed class CharactersTests
{
    private const string HalfKana = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";

    [Theory]
    [InlineData(KanjiLevel.Grade1, 80)]
    [InlineData(KanjiLevel.Grade2, 160)]
    [InlineData(KanjiLevel.Grade3, 200)]
    [InlineData(KanjiLevel.Grade4, 202)]
    [InlineData(KanjiLevel.Grade5, 193)]
    [InlineData(KanjiLevel.Grade6, 191)]
    [InlineData(KanjiLevel.Secondary, 1110 + 3)] // 塡, 剝 and 頰 stand beside 填, 剥 and 頬
    public void Each_level_has_its_kanji(KanjiLevel level, int count) =>
        Assert.Equal(count, Enumerable.Range(0x4E00, 0xA000 - 0x4E00).Count(kanji => KanjiLevels.Of(new Rune(kanji)) == level));

    [Fact]
    public void No_new_form_is_an_old_one()
    {
        var kanji = Enumerable.Range(0x4E00, 0xA000 - 0x4E00).Select(value => new Rune(value)).ToArray();

        Assert.All(kanji, one => Assert.Equal(KanjiForms.FoldOf(one), KanjiForms.FoldOf(KanjiForms.FoldOf(one))));
        Assert.InRange(kanji.Count(one => KanjiForms.NewOf(one) != one), 360, 400);
    }

    [Fact]
    public void Old_forms_lead_back() =>
        Assert.Equal(["國", "澤", "辨辯瓣", ""], new[] { '国', '沢', '弁', '一' }.Select(kanji => string.Concat(KanjiForms.OldOf(new Rune(kanji)))));

    [Fact]
    public void Half_width_and_back_is_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        text.Any(HalfKana.Contains) || text.Any(IsHalfSign) || Width.Full(Width.Half(text)) == text));

    [Fact]
    public void Full_width_and_back_is_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        text.Any(c => c is '\u3000' or >= '！' and <= '～' or >= '￠' and <= '￦')
        || Width.Half(Width.Full(text, WidthKinds.Ascii), WidthKinds.Ascii) == text));

    [Fact]
    public void Kana_keep_their_places() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        Kana.ToHiragana(text).Length == text.Length
        && Kana.ToHiragana(Kana.ToKatakana(Kana.ToHiragana(text))) == Kana.ToHiragana(text)));

    [Fact]
    public void Runs_are_the_whole_text() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var runs = ScriptRuns.Of(text);
        return string.Concat(runs.Select(run => run.Place.Of(text))) == text
            && runs.Zip(runs.Skip(1)).All(pair => pair.First.Class != pair.Second.Class && pair.First.Place.End == pair.Second.Place.Start);
    }));

    [Fact]
    public void Marks_are_written_out_once() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        IterationMarks.Expand(IterationMarks.Expand(text)) == IterationMarks.Expand(text)));

    [Fact]
    public void Counting_a_part_is_counting() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        Graphemes.Count(text.AsSpan(0, Graphemes.LengthOf(text, 3))) == Math.Min(3, Graphemes.Count(text))));

    [Fact]
    public void Every_fold_is_folded_once() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
        new[] { Folds.None, Folds.Search, Folds.Usual | Folds.Kana, Folds.Search | Folds.IterationMarks | Folds.Kana }.All(folds =>
        {
            var once = NormalForm.Of(text, folds).Text;
            return NormalForm.Of(once, folds).Text == once;
        })));

    [Fact]
    public void There_and_back_holds_what_it_came_from() => Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, text =>
    {
        var form = NormalForm.Of(text, Folds.Search | Folds.IterationMarks);
        return Enumerable.Range(0, text.Length).All(at =>
        {
            var folded = form.OfSource(new TextRange(at, 1));
            var back = form.SourceOf(folded);
            return folded.Length == 0 || back.Start <= at && back.End > at;
        });
    }));

    [Fact]
    public void A_part_leads_to_where_it_went()
    {
        var form = NormalForm.Of("a㈱ﾛｼｱ\u200Bz");

        Assert.Equal("(株)", form.OfSource(new TextRange(1, 1)).Of(form.Text));
        Assert.Equal("ロシ", form.OfSource(new TextRange(2, 2)).Of(form.Text));
        Assert.Equal("z", form.OfSource(new TextRange(6, 1)).Of(form.Text));
        Assert.Equal(new TextRange(8, 0), form.OfSource(new TextRange(7, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => form.OfSource(new TextRange(7, 1)));
    }

    private static bool IsHalfSign(char c) => c is >= ' ' and <= '~' or '¢' or '£' or '¬' or '¯' or '¦' or '¥' or '₩';
}
