using System.Text;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>A file made to cost its reader more than it is worth.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Make">Makes its bytes.</param>
/// <param name="IsPicture">Whether it calls itself a picture.</param>
public sealed record Bomb(string Name, Func<byte[]> Make, bool IsPicture = false)
{
    /// <summary>A bomb of text.</summary>
    public static Bomb Of(string name, Func<string> text) => new(name, () => Encoding.UTF8.GetBytes(text()));

    public override string ToString() => Name;
}
