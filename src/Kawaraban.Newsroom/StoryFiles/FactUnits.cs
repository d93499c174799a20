using System.Globalization;
using System.Text;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>The units of amounts, in no language: what a text counts by, and back to what proposals are held against.</summary>
public static class FactUnits
{
    /// <summary>The most of a figure or an amount that somebody typed, in UTF-16 units.</summary>
    public const int MaxText = 100;

    private const string People = "people";
    private const string Barrels = "barrels";
    private const string BarrelCode = "[bbl_us]";

    /// <summary>The unit that a file keeps. A counter of one language (両, 隻) is none: the wording says what is counted.</summary>
    public static string Of(Quantity found) => found switch
    {
        { Kind: QuantityKind.People } => People,
        { UnitCode: BarrelCode } => Barrels,
        { Kind: QuantityKind.Money or QuantityKind.Percent, UnitCode: { } code } => code,
        { UnitCode: { } code } when MeasureUnit.Of(code) is not null && code.All(char.IsAscii) => code,
        _ => "",
    };

    /// <summary>The amount as Language would have found it, at no place.</summary>
    public static Quantity Quantity(Amount amount)
    {
        var code = amount.Unit == Barrels ? BarrelCode : amount.Unit;
        var kind = code == People ? QuantityKind.People
            : MeasureUnit.Of(code) is { } measure ? measure.Kind
            : code == "%" ? QuantityKind.Percent
            : code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? QuantityKind.Money
            : QuantityKind.Count;
        var isCode = kind is not (QuantityKind.People or QuantityKind.Count);
        return new Quantity(default, kind, amount.Low, amount.High, amount.Bound, isCode ? code : null, isCode ? code : null);
    }

    /// <summary>A figure as it is typed and kept in files, all its digits and nothing between them.</summary>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A figure that somebody typed: 12000, 12,000, 1万2000, 1.2 million. Null where it is none.</summary>
    public static decimal? Number(string text) => Typed(text) ?? Said(text)?.Low ?? Said(text)?.High;

    /// <summary>An amount that somebody typed in words: about 12,000 people, 1万人超. Null where it is none, or a bare figure.</summary>
    public static Amount? Amount(string text) => Typed(text) is null && Said(text) is { } said ? StoryFiles.Amount.Of(said) : null;

    private static decimal? Typed(string text) =>
        text.Length <= MaxText && decimal.TryParse(Folded(text).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Quantity? Said(string text) => text.Length > MaxText ? null : new[] { TextLanguage.English, TextLanguage.Japanese }
        .Select(language => QuantityReader.Read(Folded(text), language))
        .Where(found => found is [var only] && only.Range.Start == 0 && only.Range.End == Folded(text).Length)
        .Select(found => (Quantity?)found[0]).FirstOrDefault();

    private static string Folded(string text) => text.Trim().Normalize(NormalizationForm.FormKC);
}
