using System.Security.Cryptography;
using System.Text;

namespace Kawaraban.Newsroom.Translations;

/// <summary>A target's text as a settlement names it: 64 hexadecimal digits.</summary>
public static class TextHash
{
    public const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Of(HeadText head) => Of($"{head.Kicker}\n{head.Headline}\n{head.Standfirst}");
}
