# What deploy.sh has to know of a machine before anything is erased there. It runs on that machine,
# with the devices of the layout, "--" and the files of keys for its arguments, changes nothing, and
# prints "KEY VALUE" on each line; what follows "device" is of that device.
# shellcheck shell=sh
LC_ALL=C
PATH=$PATH:/run/current-system/sw/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin
export LC_ALL PATH

has() {
  command -v "$1" >/dev/null 2>&1
}

# How the rights of root are had.
rights() {
  if [ "$(id -u)" = 0 ]; then
    echo root
  elif has sudo && sudo -n true 2>/dev/null; then
    echo sudo
  elif has doas && doas -n true 2>/dev/null; then
    echo doas
  else
    echo none
  fi
}

# A kernel that QEMU itself started has seen no firmware, and cannot tell which one starts it next
# (Linux, Documentation/arch/x86/boot.rst, type_of_loader).
firmware() {
  if [ -d /sys/firmware/efi ]; then
    echo uefi
  elif [ $(($(cat /proc/sys/kernel/bootloader_type 2>/dev/null || echo 0) / 16)) = 11 ]; then
    echo unknown
  else
    echo bios
  fi
}

release() {
  sed -n "s/^$1=//p" /etc/os-release 2>/dev/null | tr -d '"'
}

container() {
  if has systemd-detect-virt; then
    systemd-detect-virt --container
  elif [ -e /.dockerenv ] || [ -e /run/systemd/container ]; then
    echo yes
  else
    echo none
  fi
}

# The kernel's name of the device that the root is on, where it is on one.
root_device() {
  while read -r source place _; do
    [ "$place" != / ] || root=$source
  done </proc/mounts
  case $root in
    /dev/*) basename "$(readlink -f "$root")" ;;
  esac
}

# One device of the layout, and what is on it.
device() {
  echo "device $1"
  disk=$(readlink -f "$1") && [ -b "$disk" ] || return 0
  name=${disk##*/}
  echo "disk $disk"
  echo "size $(($(cat "/sys/class/block/$name/size") * 512))"
  if ! has lsblk; then
    echo "content ? (there is no lsblk that could tell)"
    return 0
  fi
  echo "model $(lsblk -d -n -o MODEL,SERIAL "$disk")"
  lsblk -n -o NAME,SIZE,TYPE,FSTYPE,LABEL,MOUNTPOINT "$disk" | sed '1s/^[^ ]* *[^ ]* *[^ ]* *//; s/^/content /'
  lsblk -n -r -o MOUNTPOINT "$disk" | sed -n 's/^\//mounted \//p'
  own_root=$(root_device)
  [ -z "$own_root" ] || ! lsblk -n -r -o KNAME "$disk" | grep -qxF "$own_root" || echo "mounted /"
}

as_root() {
  case $rights in
    sudo | doas) "$rights" -n "$@" ;;
    *) "$@" ;;
  esac
}

rights=$(rights)
echo "rights $rights"
echo "kernel $(uname -s)"
echo "architecture $(uname -m)"
echo "name $(uname -n)"
os=$(release PRETTY_NAME)
echo "os ${os:-$(release NAME)}"
! { grep -qs '^ID="*nixos"*$' /etc/os-release && grep -qs '^VARIANT_ID="*installer"*$' /etc/os-release; } || echo "installer yes"
echo "firmware $(firmware)"
echo "memory $(sed -n 's/^MemTotal: *\([0-9]*\) .*/\1/p' /proc/meminfo)"
echo "container $(container)"
echo "kexec $(cat /proc/sys/kernel/kexec_load_disabled 2>/dev/null || echo 0)"
echo "space $(df -Pk "$HOME" 2>/dev/null | sed -n '2s/.* \([0-9][0-9]*\)  *[0-9]*% .*/\1/p')"
echo "port ${SSH_CONNECTION##* }"
if has ip; then
  ip -o addr show scope global | sed -n 's/^[0-9]*: *\([^ ]*\) *inet6* *\([^ ]*\).*/address \1 \2/p'
fi
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  device "$1"
  shift
done
shift
for file; do
  if as_root test -e "$file"; then echo "file $file"; fi
done
